package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.List;
import java.util.Map;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.wire.GreetingInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.WishChange;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** Putting right what was written down about a guest. */
final class Corrections {
    private static final String GUEST = "/deelnemers/{deelname}";
    private static final String WISH = GUEST + "/wensen/{wens}";

    private final GuestDesk desk;

    Corrections(GuestDesk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(greeting(), wish(), remove());
    }

    private <I extends Record> FormRoute<I> form(String path, String title, Class<I> input) {
        return Routes.form(path, input)
                .title(title)
                .may(Rights.WRITE)
                .purpose(Purpose.EXECUTION)
                .cancel(request -> new Link("Annuleren", page(request)));
    }

    private Route greeting() {
        return form(GUEST + "/aanspreken", "wijzigen hoe een gast wil heten", GreetingInput.class)
                .startWith(request -> GreetingInput.of(guest(request)))
                .on((request, form) -> Sheets.form(
                        "Zo groet u deze gast",
                        "De plek hoort deze naam en geen andere.",
                        way(request),
                        "Aanspreken",
                        form))
                .save((request, input) -> {
                    desk.write(
                            request.caller(),
                            (unit, moment) -> Guests.change(unit, id(request), input.version(), input.details()));
                    return Reply.goTo(page(request), "Bewaard.");
                });
    }

    private Route wish() {
        return form(WISH + "/wijzig", "wens van een gast wijzigen", WishChange.class)
                .startWith(request -> desk.read(
                        request.caller(),
                        reader -> WishChange.of(
                                Wishes.ofGuest(reader, GuestRows.get(reader, id(request)), request.path("wens")))))
                .on(this::wishPage)
                .save((request, input) -> {
                    desk.write(
                            request.caller(),
                            (unit, moment) -> Wishes.change(
                                    unit,
                                    GuestRows.get(unit, id(request)),
                                    request.path("wens"),
                                    input.version(),
                                    input.note()));
                    return Reply.goTo(page(request), "Bewaard.");
                });
    }

    private Page wishPage(Request request, Form form) {
        return Sheets.page(
                Heading.of("Wat wilt u graag?", "Schrijf op wat de gast zegt."),
                way(request),
                "Wens",
                Components.card(Contents.written(form.html()::writeTo)),
                Components.disclosure(
                        "Wil de gast dit niet meer?",
                        Buttons.post(
                                ButtonKind.SECONDARY,
                                "trash",
                                "Haal deze wens weg",
                                page(request) + "/wensen/" + request.path("wens") + "/weg",
                                request.csrf(),
                                Map.of())));
    }

    private Route remove() {
        return Routes.action(WISH + "/weg", InterestPages.Nothing.class)
                .title("wens van een gast weghalen")
                .may(Rights.WRITE)
                .purpose(Purpose.EXECUTION)
                .run(this::removed);
    }

    private Redirect removed(Request request, InterestPages.Nothing nothing) {
        desk.write(request.caller(), (unit, moment) -> {
            Wishes.remove(unit, GuestRows.get(unit, id(request)), request.path("wens"));
            return true;
        });
        return Reply.goTo(page(request), "De wens is weggehaald.");
    }

    private Guest guest(Request request) {
        return desk.read(request.caller(), reader -> GuestRows.get(reader, id(request)));
    }

    private List<NavLink> way(Request request) {
        return List.of(Sheets.guests(), NavLink.to(guest(request).called(), page(request)));
    }

    private static String id(Request request) {
        return request.path("deelname");
    }

    private static String page(Request request) {
        return Guests.page(id(request));
    }
}
