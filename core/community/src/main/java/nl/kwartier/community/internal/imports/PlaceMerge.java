package nl.kwartier.community.internal.imports;

import static nl.kwartier.community.internal.imports.Doors.first;

import java.util.Optional;
import java.util.function.Function;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.PlaceDetails;
import org.jspecify.annotations.Nullable;

/** Puts what a file knows about a place on top of what is kept. What the file leaves open stays. */
final class PlaceMerge {
    private PlaceMerge() {}

    static PlaceDetails of(PlaceDetails kept, PlaceDetails offered, boolean knowsNeighbourhood) {
        return new PlaceDetails(
                offered.name(),
                first(offered.kind(), kept.kind()),
                first(offered.formal(), kept.formal()),
                Doors.merged(kept.address(), offered.address()),
                first(offered.coordinates(), kept.coordinates()),
                neighbourhood(kept, offered, knowsNeighbourhood),
                offered.accessibility().isEmpty() ? kept.accessibility() : offered.accessibility(),
                first(offered.openingHours(), kept.openingHours()),
                first(offered.contact(), kept.contact()),
                first(offered.capacity(), kept.capacity()),
                first(offered.source(), kept.source()));
    }

    /** The place with the neighbourhood in which it lies on the map, if it has none. */
    static PlaceDetails placed(PlaceDetails details, Function<Coordinates, Optional<String>> map) {
        var point = details.coordinates();
        if (details.neighbourhood() != null || point == null) {
            return details;
        }
        return new PlaceDetails(
                details.name(),
                details.kind(),
                details.formal(),
                details.address(),
                point,
                map.apply(point).orElse(null),
                details.accessibility(),
                details.openingHours(),
                details.contact(),
                details.capacity(),
                details.source());
    }

    /** What the map says counts only for a place without a neighbourhood, or that lies elsewhere now. */
    private static @Nullable String neighbourhood(PlaceDetails kept, PlaceDetails offered, boolean known) {
        boolean stayed = offered.coordinates() == null || offered.coordinates().equals(kept.coordinates());
        return known || !stayed
                ? first(offered.neighbourhood(), stayed ? kept.neighbourhood() : null)
                : first(kept.neighbourhood(), offered.neighbourhood());
    }
}
