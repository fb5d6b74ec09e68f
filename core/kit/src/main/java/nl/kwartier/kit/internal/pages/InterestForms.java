package nl.kwartier.kit.internal.pages;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.InterestNoting;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.ui.NavLink;

/** Noting that a colleague has an interest of his own, signing for why that is no harm, and saying that it is over. */
final class InterestForms {
    private static final String ALL = "/deelnemers/{deelname}/belangen";

    private final Frame frame;
    private final Desk desk;
    private final InterestNoting noting;

    InterestForms(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
        this.noting = new InterestNoting(desk);
    }

    record NewInterest(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(name = "persoon", label = "Welke collega?", required = "Zo is duidelijk om wie het gaat.")
            String person,

            @Field(
                    name = "wat",
                    label = "Welk belang?",
                    hint = "Bijvoorbeeld: is familie, of zit in het bestuur van de plek.",
                    max = 200,
                    required = "Zo kan een collega erover oordelen.")
            String what) {}

    record Allow(
            @Field(
                    name = "reden",
                    label = "Waarom mag het toch?",
                    hint = "Uw naam komt erbij te staan.",
                    max = 300,
                    widget = Widget.LONG_TEXT,
                    required = "Zonder reden kunt u niet tekenen.")
            String why) {}

    record Nothing() {}

    List<Route> routes() {
        return List.of(
                form("/nieuw", "eigen belang opschrijven", "Eigen belang", NewInterest.class)
                        .options("persoon", request -> RolePages.colleagues(desk, request))
                        .startWith(request -> new NewInterest(Ids.next(), "", ""))
                        .save((request, input) -> {
                            noting.note(request, input.id(), input.person(), input.what());
                            return Reply.goTo(href(request), "Opgeschreven.");
                        }),
                form("/{belang}/toestaan", "tekenen dat een eigen belang mag", "Tekenen dat het mag", Allow.class)
                        .submit("Teken")
                        .save((request, input) -> {
                            noting.allow(request, input.why());
                            return Reply.goTo(href(request), "U hebt getekend.");
                        }),
                frame.action(ALL + "/{belang}/voorbij", "zeggen dat een eigen belang voorbij is", Nothing.class)
                        .run((request, input) -> {
                            noting.end(request);
                            return Reply.goTo(href(request), "Bewaard: dit belang is voorbij.");
                        }));
    }

    private <I extends Record> FormRoute<I> form(String path, String title, String heading, Class<I> input) {
        return frame.form(ALL + path, title, input)
                .cancel(request -> new Link("Annuleren", href(request)))
                .on((request, form) -> {
                    String name = desk.named(request.caller(), present(request)).name();
                    return frame.form(
                            heading,
                            "Voor " + name + ".",
                            List.of(
                                    NavLink.to(frame.people(), frame.href("/deelnemers")),
                                    NavLink.to(name, href(request)),
                                    NavLink.here(heading, "")),
                            form);
                });
    }

    private Participation present(Request request) {
        return desk.read(request.caller(), reader -> Participations.get(reader, request.path("deelname")));
    }

    private String href(Request request) {
        return frame.href("/deelnemers/" + request.path("deelname") + PersonHead.COLLEAGUES);
    }
}
