package nl.kwartier.community.internal.imports;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.versions.Batch.Put;
import nl.kwartier.community.internal.versions.Kept;
import org.jspecify.annotations.Nullable;

/** Gives places without a neighbourhood the one in which they lie on the map. Doing so twice does no harm. */
final class PlacesOnMap {
    private final Store store;
    private final PlaceDirectory places;
    private final NeighbourhoodMap neighbourhoods;

    PlacesOnMap(Store store, PlaceDirectory places, NeighbourhoodMap neighbourhoods) {
        this.store = store;
        this.places = places;
        this.neighbourhoods = neighbourhoods;
    }

    /** Places them all, and says how many; null when there were none. */
    @Nullable String place(Caller caller) {
        int placed = 0;
        String after = "";
        for (var some = some(caller, after); !some.isEmpty(); some = some(caller, after)) {
            placed += place(caller, some);
            after = some.get(some.size() - 1).id();
        }
        return switch (placed) {
            case 0 -> null;
            case 1 -> "Eén plek kreeg haar buurt van de kaart.";
            default -> placed + " plekken kregen hun buurt van de kaart.";
        };
    }

    private List<Kept<PlaceDetails>> some(Caller caller, String after) {
        return store.read(caller, reader -> places.withoutNeighbourhood(reader, after, Parts.ROWS));
    }

    private int place(Caller caller, List<Kept<PlaceDetails>> some) {
        var puts = some.stream()
                .map(kept -> new Put<>(kept.id(), kept, placed(caller, kept.details())))
                .filter(put -> put.details().neighbourhood() != null)
                .toList();
        if (!puts.isEmpty()) {
            store.write(caller, unit -> {
                places.batch().put(unit, caller, puts);
                return puts.size();
            });
        }
        return puts.size();
    }

    private PlaceDetails placed(Caller caller, PlaceDetails details) {
        return PlaceMerge.placed(
                details, point -> neighbourhoods.at(caller, point).map(Neighbourhood::code));
    }
}
