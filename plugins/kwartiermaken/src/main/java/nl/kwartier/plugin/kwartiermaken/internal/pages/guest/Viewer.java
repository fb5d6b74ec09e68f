package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Request;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;

/** Puts guests and places together for pages. */
final class Viewer {
    private final GuestDesk desk;
    private final HospitablePlaces places;
    private final Town town;

    Viewer(GuestDesk desk, HospitablePlaces places, Town town) {
        this.desk = desk;
        this.places = places;
        this.town = town;
    }

    GuestDesk desk() {
        return desk;
    }

    HospitablePlaces places() {
        return places;
    }

    Town town() {
        return town;
    }

    /** A koppeling, by the variable of the path. */
    Koppeling koppeling(Request request) {
        return desk.read(request.caller(), reader -> KoppelingRows.get(reader, request.path("koppeling")));
    }

    /** The names of the places of koppelingen, by the id of the place on the board. */
    Map<String, String> placeNames(Caller caller, Collection<Koppeling> some) {
        Map<String, PlaceId> ids = desk.read(caller, reader -> KoppelingRows.corePlaces(reader, some));
        Map<PlaceId, Place> known = town.all(caller, ids.values());
        Map<String, String> names = new HashMap<>();
        ids.forEach((board, id) -> {
            Place place = known.get(id);
            names.put(
                    board, place == null ? "Plek zonder naam" : place.details().name());
        });
        return names;
    }

    /** Those of these residents who have a secret address: of them nobody reads on a list or on paper where they come. */
    Set<ResidentId> secret(Caller caller, Collection<ResidentId> residents) {
        return desk.kit().residents().get(caller, residents).values().stream()
                .filter(resident -> resident.details().addressSecret())
                .map(Resident::id)
                .collect(Collectors.toSet());
    }

    String placeName(Caller caller, Koppeling one) {
        return placeNames(caller, List.of(one)).getOrDefault(one.place(), "");
    }

    String placeName(Caller caller, HospitablePlace place) {
        Place known = town.all(caller, List.of(place.place())).get(place.place());
        return known == null ? "Plek zonder naam" : known.details().name();
    }
}
