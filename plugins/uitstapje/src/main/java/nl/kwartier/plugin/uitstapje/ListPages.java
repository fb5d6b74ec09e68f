package nl.kwartier.plugin.uitstapje;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** All outings, and thinking of another one. */
final class ListPages {
    private static final String HOME = "/uitstapje";

    private final Store store;

    ListPages(Store store) {
        this.store = store;
    }

    // tag::routes[]
    List<Route> routes() {
        return List.of(
                Routes.page("/")
                        .title("uitstapjes bekijken")
                        .may(Rights.SEE)
                        .purpose(Purpose.EXECUTION)
                        .show(this::list),
                Routes.form("/nieuw", NewOuting.class)
                        .title("uitstapje bedenken")
                        .may(Rights.PLAN)
                        .purpose(Purpose.EXECUTION)
                        .startWith(request -> new NewOuting(Ids.next(), ""))
                        .cancel(request -> new Link("Annuleren", HOME))
                        .save(this::add));
    }
    // end::routes[]

    // tag::form[]
    record NewOuting(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(
                    name = "naam",
                    label = "Waar gaan we heen?",
                    max = 80,
                    required = "Zo weet iedereen welk uitstapje u bedoelt.")
            String name) {}

    private Redirect add(Request request, NewOuting input) {
        store.write(request.caller(), unit -> {
            Outings.add(unit, input.id(), input.name());
            return true;
        });
        return Reply.goTo(HOME + "/plan/" + input.id(), "Het uitstapje staat op de lijst.");
    }
    // end::form[]

    // tag::page[]
    private Page list(Request request) {
        List<Outing> outings = store.read(request.caller(), Outings::all);
        Content add = request.may(Rights.PLAN)
                ? Buttons.link(ButtonKind.PRIMARY, "plus", "Nieuw uitstapje", HOME + "/nieuw")
                : Contents.NONE;
        Content body = outings.isEmpty()
                ? Components.empty("walk", "Er is nog geen uitstapje bedacht.", Contents.NONE)
                : Components.card(Components.rows(outings.stream()
                        .map(outing -> Components.item(
                                Components.tile(Tone.PLAIN, "walk"),
                                NavLink.to(outing.name(), HOME + "/plan/" + outing.id()),
                                outing.when(),
                                Components.badge(Tone.PLAIN, outing.state().label())))
                        .toList()));
        Content all = Components.stack(
                Components.heading(
                        Heading.of("Uitstapjes", "Samen een dag op pad.").actions(add)),
                Components.chips(
                        "Schermen van Uitstapjes",
                        List.of(List.of(
                                NavLink.here("Uitstapjes", HOME),
                                NavLink.to("Reizigers", HOME + "/deelnemers"),
                                NavLink.to("Taken", HOME + "/taken")))),
                body);
        return Page.of("Uitstapjes", out -> Contents.write(all, out));
    }
    // end::page[]
}
