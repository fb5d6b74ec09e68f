package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A step from one state to another, declared as a sentence: {@code from(A).to(B).by(X).when(guard)}. */
record Step(PlaceState from, PlaceState to, Set<By> by, List<Guard> guards) {
    /** Who takes a step. */
    enum By {
        /** Prepares places. */
        KWARTIERMAKER,
        /** Of the place; has no account yet, so that a colleague takes the step on behalf of this person. */
        CONTACT_PERSON
    }

    static Step from(PlaceState from) {
        return new Step(from, from, Set.of(), List.of());
    }

    Step to(PlaceState next) {
        return new Step(from, next, by, guards);
    }

    Step by(By... who) {
        return new Step(from, to, Set.of(who), guards);
    }

    Step when(Guard... conditions) {
        return new Step(from, to, by, List.of(conditions));
    }

    Step always() {
        return this;
    }

    List<String> missing(HospitablePlace place, LocalDate today) {
        return guards.stream()
                .flatMap(guard -> guard.missing(place, today).stream())
                .toList();
    }
}
