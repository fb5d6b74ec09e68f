package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.wire.FulfilledInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.WishInput;
import nl.kwartier.ui.NavLink;

/** Writing down what a guest wants, and whether it came true. */
final class WishPages {
    private final GuestDesk desk;

    WishPages(GuestDesk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(add(), answer());
    }

    private Route add() {
        return Routes.form("/deelnemers/{deelname}/wensen/nieuw", WishInput.class)
                .title("wens van een gast opschrijven")
                .may(Rights.WRITE)
                .purpose(Purpose.EXECUTION)
                .cancel(request -> new Link("Annuleren", page(request)))
                .startWith(request -> WishInput.empty())
                .on((request, form) -> Sheets.form(
                        "Wat wilt u graag?",
                        "Schrijf op wat de gast zegt. Wat iemand heeft of meemaakte, hoort hier niet.",
                        List.of(Sheets.guests(), NavLink.to(called(request), page(request))),
                        "Wens",
                        form))
                .save((request, input) -> {
                    desk.write(
                            request.caller(),
                            (unit, moment) -> Wishes.add(unit, moment, GuestRows.get(unit, id(request)), input.note()));
                    return Reply.goTo(page(request), "De wens staat erbij.");
                });
    }

    private Route answer() {
        return Routes.action("/deelnemers/{deelname}/wensen/{wens}/vervuld", FulfilledInput.class)
                .title("opschrijven of een wens vervuld is")
                .may(Rights.WRITE)
                .purpose(Purpose.EXECUTION)
                .run((request, input) -> {
                    desk.write(
                            request.caller(),
                            (unit, moment) -> Wishes.answer(
                                    unit, GuestRows.get(unit, id(request)), request.path("wens"), input.fulfilled()));
                    return Reply.goTo(page(request), "Bewaard, zoals de gast het zegt.");
                });
    }

    private String called(Request request) {
        return desk.read(request.caller(), reader -> GuestRows.get(reader, id(request)))
                .called();
    }

    private static String id(Request request) {
        return request.path("deelname");
    }

    private static String page(Request request) {
        return Guests.page(id(request));
    }
}
