package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.time.LocalDate;
import java.util.List;

/** What must be so before a step. */
@FunctionalInterface
interface Guard {
    /** What is missing, each as a few Dutch words; empty when the guard holds. */
    List<String> missing(HospitablePlace place, LocalDate today);

    /** A guard about one thing. */
    static Guard of(String missing, java.util.function.BiPredicate<HospitablePlace, LocalDate> holds) {
        return (place, today) -> holds.test(place, today) ? List.of() : List.of(missing);
    }
}
