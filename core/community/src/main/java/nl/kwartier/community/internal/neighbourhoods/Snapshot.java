package nl.kwartier.community.internal.neighbourhoods;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.community.internal.text.Folded;

/** All neighbourhoods as they were at one moment. */
record Snapshot(long number, List<Neighbourhood> byName, Map<String, Neighbourhood> byCode, List<Outline> outlines) {
    static Snapshot of(long number, List<Neighbourhood> all) {
        var byName = all.stream()
                .sorted(Comparator.comparing((Neighbourhood neighbourhood) -> Folded.of(neighbourhood.name()))
                        .thenComparing(Neighbourhood::code))
                .toList();
        var byCode = all.stream().collect(Collectors.toMap(Neighbourhood::code, Function.identity()));
        return new Snapshot(
                number, byName, byCode, byName.stream().map(Outline::of).toList());
    }

    Optional<Neighbourhood> at(Coordinates point) {
        return outlines.stream()
                .filter(outline -> outline.contains(point))
                .map(Outline::neighbourhood)
                .findFirst();
    }
}
