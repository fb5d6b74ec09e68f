package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Place;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * A place on the board together with what the core knows of it.
 *
 * @param place the place on the board
 * @param core the core's place; null when the core has lost it
 * @param neighbourhood where it is, or null
 * @param rejections how often it turned somebody away in the last six months, by reason
 */
record Shown(
        HospitablePlace place,
        @Nullable Place core,
        @Nullable Neighbourhood neighbourhood,
        Map<RejectionReason, Integer> rejections) {

    String name() {
        return core == null ? "Plek zonder naam" : core.details().name();
    }

    String href() {
        return Bodies.HOME + "/plekken/" + place.id();
    }

    /** Whether the core no longer has the place. */
    boolean gone() {
        return core == null || core.removed();
    }

    String district() {
        return neighbourhood == null ? "" : Town.district(neighbourhood);
    }

    /** {@code Buurthuis · Lindepark, Noord}. */
    String about() {
        return core == null ? "" : about(core, neighbourhood);
    }

    /** {@code Buurthuis · Lindepark, Noord}. */
    static String about(Place core, @Nullable Neighbourhood neighbourhood) {
        String kind = core.details().kind() == null
                ? ""
                : DutchWords.sentence(core.details().kind());
        String where = neighbourhood == null ? "" : where(neighbourhood);
        return kind.isEmpty() || where.isEmpty() ? kind + where : kind + " · " + where;
    }

    private static String where(Neighbourhood neighbourhood) {
        String district = Town.district(neighbourhood);
        return neighbourhood.name().equals(district) ? district : neighbourhood.name() + ", " + district;
    }

    /** How often it turned somebody away in the last six months. */
    int timesNo() {
        return rejections.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The reason that was given most. */
    Optional<Map.Entry<RejectionReason, Integer>> mostGiven() {
        return rejections.entrySet().stream()
                .max(Map.Entry.<RejectionReason, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    }
}
