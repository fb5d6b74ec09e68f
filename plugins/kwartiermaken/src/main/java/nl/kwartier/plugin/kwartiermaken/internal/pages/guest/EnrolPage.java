package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.wire.GuestInput;

/** Enrolling somebody who was found as a guest. */
final class EnrolPage {
    private final Viewer viewer;
    private final GuestDesk desk;

    EnrolPage(Viewer viewer) {
        this.viewer = viewer;
        this.desk = viewer.desk();
    }

    List<Route> routes() {
        return List.of(Routes.form("/deelnemers/nieuw/{inwoner}", GuestInput.class)
                .title("gast aanmelden")
                .may(Rights.WRITE)
                .purpose(Purpose.EXECUTION)
                .options("kwartiermakerId", request -> InterestPages.colleagues(viewer, request))
                .submit("Meld aan")
                .cancel(request -> new Link("Annuleren", Sheets.GUESTS))
                .startWith(request -> GuestInput.by(request.actor().id(), given(resident(request))))
                .on(this::page)
                .save(this::enrolled));
    }

    private Resident resident(Request request) {
        return desk.kit().residents().get(request.caller(), new ResidentId(request.path("inwoner")));
    }

    private static String given(Resident resident) {
        PersonName name = resident.details().name();
        String given = name.callName() == null ? name.firstNames() : name.callName();
        return given == null ? "" : given.split(" ", 2)[0];
    }

    private Page page(Request request, Form form) {
        return Sheets.form(
                resident(request).displayName() + " aanmelden",
                "Schrijf alleen op wat nodig is. Wat iemand heeft of mankeert, hoort hier niet.",
                List.of(Sheets.guests()),
                "Aanmelden",
                form);
    }

    private Reply enrolled(Request request, GuestInput input) {
        Guest guest = desk.enrol(
                request.caller(),
                new ResidentId(request.path("inwoner")),
                resident -> new Enrolment(input.id(), resident, null, input.on(), Act.onBehalf(input.proof())),
                input.details(),
                input.kwartiermaker());
        String notice = guest.part().stage() == Stage.WAITING
                ? guest.called()
                        + " staat op de wachtlijst: deze kwartiermaker zit vol. Geef binnen 10 werkdagen antwoord."
                : guest.called() + " is aangemeld.";
        return Reply.goTo(Guests.page(guest.id()), notice);
    }
}
