package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/**
 * Who comes to a place. A page of its own: the page of a place is about the place, and whoever looks there has not looked at guests.
 */
final class PlaceGuests {
    private static final String HERE = "Wie komt hier?";

    private final Viewer viewer;

    PlaceGuests(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(Routes.page("/plekken/{plek}/gasten")
                .title("gasten van een plek bekijken")
                .may(Rights.READ)
                .purpose(Purpose.EXECUTION)
                .show(this::page));
    }

    private record Coming(Koppeling koppeling, Guest guest) {}

    private Page page(Request request) {
        HospitablePlace place = viewer.places().get(request.caller(), request.path("plek"));
        List<Coming> coming = viewer.desk()
                .read(
                        request.caller(),
                        reader ->
                                KoppelingRows.where(reader, "place = ? AND ended = 0 ORDER BY id", place.id()).stream()
                                        .map(one -> new Coming(one, GuestRows.get(reader, one.guest())))
                                        .toList());
        String name = viewer.placeName(request.caller(), place);
        return Sheets.page(
                Heading.of(HERE, name + room(place)),
                List.of(NavLink.to(name, Sheets.HOME + "/plekken/" + place.id())),
                HERE,
                coming.isEmpty()
                        ? Components.empty("users", "Hier komt nog geen gast.", Contents.NONE)
                        : Components.card(Components.rows(
                                coming.stream().map(PlaceGuests::row).toList())));
    }

    private static String room(HospitablePlace place) {
        if (place.crowded()) {
            return ". Er komen meer gasten dan er ruimte is. Wie komt, mag blijven komen.";
        }
        return place.room() == null
                ? ""
                : ". Nog ruimte voor " + DutchWords.count(place.room(), "gast", "gasten") + ".";
    }

    private static Content row(Coming one) {
        Koppeling koppeling = one.koppeling();
        String often = koppeling.often() == null ? "" : " · " + koppeling.often();
        return Components.item(
                Components.tile(Wording.tone(koppeling.state()), "heart-handshake"),
                NavLink.to(one.guest().called(), Koppelingen.page(koppeling.id())),
                koppeling.state().label() + " sinds " + DutchWords.date(koppeling.since()) + often,
                Contents.NONE);
    }
}
