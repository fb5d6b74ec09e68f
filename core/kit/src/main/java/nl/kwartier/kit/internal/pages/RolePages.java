package nl.kwartier.kit.internal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.internal.desk.RoleGiving;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.ui.NavLink;

/** Choosing which colleague has a role for somebody. */
final class RolePages {
    private final Frame frame;
    private final Desk desk;

    RolePages(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    record Input(
            @Field(name = "rol", label = "Welke rol?", required = "Zo is te zien wat deze collega doet.")
            String role,

            @Field(name = "persoon", label = "Welke collega?", required = "Zo weet iedereen bij wie hij moet zijn.")
            String person) {}

    List<Route> routes() {
        if (desk.described().roles().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new ColleaguesPage(frame).route(), give()),
                        new InterestForms(frame).routes().stream())
                .toList();
    }

    private Route give() {
        return frame.form("/deelnemers/{deelname}/rol", "collega een rol geven", Input.class)
                .options("rol", request -> roles())
                .options("persoon", request -> colleagues(desk, request))
                .cancel(request -> new Link("Annuleren", href(request) + PersonHead.COLLEAGUES))
                .on((request, form) -> {
                    Person person = desk.named(request.caller(), present(request));
                    return frame.form(
                            "Wie doet wat voor " + person.name() + "?",
                            "Had iemand anders deze rol? Dan neemt deze collega het over.",
                            List.of(
                                    NavLink.to(frame.people(), frame.href("/deelnemers")),
                                    NavLink.to(person.name(), href(request)),
                                    NavLink.here("Rol", "")),
                            form);
                })
                .save((request, input) -> {
                    new RoleGiving(desk).give(request, input.role(), input.person());
                    return Reply.goTo(href(request) + PersonHead.COLLEAGUES, "Bewaard.");
                });
    }

    private Participation present(Request request) {
        return desk.read(request.caller(), reader -> Participations.get(reader, request.path("deelname")));
    }

    private String href(Request request) {
        return frame.href("/deelnemers/" + request.path("deelname"));
    }

    private List<Option> roles() {
        return desk.described().roles().entrySet().stream()
                .map(role -> new Option(role.getKey(), role.getValue()))
                .toList();
    }

    /** Whom one can choose from, by name. */
    static List<Option> colleagues(Desk desk, Request request) {
        return desk.kit().colleagues(request.caller()).entrySet().stream()
                .map(colleague -> new Option(colleague.getKey(), colleague.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
