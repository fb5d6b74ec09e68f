package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows.Named;
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

    private record Coming(List<Koppeling> koppelingen, Map<String, Named> guests) {
        static Coming to(Reader reader, String place) {
            List<Koppeling> all = KoppelingRows.where(reader, "place = ? AND ended = 0 ORDER BY id", place);
            return new Coming(
                    all,
                    GuestRows.named(reader, all.stream().map(Koppeling::guest).collect(Collectors.toSet())));
        }

        Named guest(Koppeling one) {
            return Objects.requireNonNull(guests.get(one.guest()), one.guest());
        }

        /** Those of whom it may be read here. */
        List<Koppeling> without(Set<ResidentId> secret) {
            return koppelingen.stream()
                    .filter(one -> !secret.contains(guest(one).resident()))
                    .toList();
        }
    }

    private Page page(Request request) {
        HospitablePlace place = viewer.places().get(request.caller(), request.path("plek"));
        Coming coming = viewer.desk().read(request.caller(), reader -> Coming.to(reader, place.id()));
        List<ResidentId> residents =
                coming.guests().values().stream().map(Named::resident).toList();
        List<Koppeling> shown = coming.without(viewer.secret(request.caller(), residents));
        int hidden = coming.koppelingen().size() - shown.size();
        String name = viewer.placeName(request.caller(), place);
        return Sheets.page(
                Heading.of(HERE, name + room(place)),
                List.of(NavLink.to(name, Sheets.HOME + "/plekken/" + place.id())),
                HERE,
                coming.koppelingen().isEmpty()
                        ? Components.empty("users", "Hier komt nog geen gast.", Contents.NONE)
                        : Components.card(Components.rows(shown.stream()
                                .map(one -> row(one, coming.guest(one).called()))
                                .toList())),
                hidden == 0 ? Contents.NONE : Contents.text(hidden(hidden)));
    }

    private static String hidden(int count) {
        return "Hier " + (count == 1 ? "komt" : "komen") + " ook " + DutchWords.count(count, "gast", "gasten")
                + " met een geheim adres. Wie dat is, staat hier niet.";
    }

    private static String room(HospitablePlace place) {
        if (place.crowded()) {
            return ". Er komen meer gasten dan er ruimte is. Wie komt, mag blijven komen.";
        }
        return place.room() == null
                ? ""
                : ". Nog ruimte voor " + DutchWords.count(place.room(), "gast", "gasten") + ".";
    }

    private static Content row(Koppeling koppeling, String called) {
        String often = koppeling.often() == null ? "" : " · " + koppeling.often();
        return Components.item(
                Components.tile(Wording.tone(koppeling.state()), "heart-handshake"),
                NavLink.to(called, Koppelingen.page(koppeling.id())),
                koppeling.state().label() + " sinds " + DutchWords.date(koppeling.since()) + often,
                Contents.NONE);
    }
}
