package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Request;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Everything;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Puts places of the board and places of the core together. */
final class Viewer {
    private final HospitablePlaces places;
    private final Town town;

    Viewer(HospitablePlaces places, Town town) {
        this.places = places;
        this.town = town;
    }

    HospitablePlaces places() {
        return places;
    }

    Town town() {
        return town;
    }

    LocalDate today() {
        return places.today();
    }

    /** All places by name. */
    List<Shown> all(Caller caller) {
        Everything everything = places.everything(caller);
        return shown(caller, everything.places(), everything.rejections());
    }

    /** Some places by name, without their rejections. */
    List<Shown> shown(Caller caller, Collection<HospitablePlace> some) {
        return shown(caller, some, Map.of());
    }

    private List<Shown> shown(
            Caller caller, Collection<HospitablePlace> some, Map<String, Map<RejectionReason, Integer>> rejections) {
        Map<PlaceId, Place> cores =
                town.all(caller, some.stream().map(HospitablePlace::place).toList());
        var byName = Collator.getInstance(DutchWords.LOCALE);
        return some.stream()
                .map(place ->
                        one(caller, place, cores.get(place.place()), rejections.getOrDefault(place.id(), Map.of())))
                .sorted(Comparator.comparing(Shown::name, byName)
                        .thenComparing(shown -> shown.place().id()))
                .toList();
    }

    /** The place that a page is about, by the variable {@code plek} of its path. */
    Shown of(Request request) {
        return of(request.caller(), places.get(request.caller(), request.path("plek")));
    }

    Shown of(Caller caller, HospitablePlace place) {
        return shown(caller, List.of(place)).get(0);
    }

    private Shown one(
            Caller caller, HospitablePlace place, @Nullable Place core, Map<RejectionReason, Integer> rejections) {
        return new Shown(
                place,
                core,
                core == null ? null : town.neighbourhood(caller, core).orElse(null),
                rejections);
    }
}
