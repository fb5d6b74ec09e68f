package nl.kwartier.community.internal.imports;

import java.util.List;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.activities.ActivityCalendar;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.residents.ResidentRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows how to take in each kind of file. */
@Component(service = Intakes.class)
public final class Intakes {
    private final Store store;
    private final ResidentRows residents;
    private final PlaceDirectory places;
    private final ActivityCalendar activities;
    private final NeighbourhoodMap neighbourhoods;

    /** Takes rows into these. */
    @Activate
    public Intakes(
            @Reference Store store,
            @Reference ResidentRows residents,
            @Reference PlaceDirectory places,
            @Reference ActivityCalendar activities,
            @Reference NeighbourhoodMap neighbourhoods) {
        this.store = store;
        this.residents = residents;
        this.places = places;
        this.activities = activities;
        this.neighbourhoods = neighbourhoods;
    }

    /** For rows with only the columns that are used, by their names. */
    Intake of(Columns columns, List<String> used) {
        return switch (columns.kind()) {
            case RESIDENTS -> new RegisterIntake<>(new ResidentSort(columns, residents), used);
            case PLACES -> new RegisterIntake<>(new PlaceSort(columns, places, neighbourhoods), used);
            case ACTIVITIES -> new RegisterIntake<>(new ActivitySort(columns, activities, places, store), used);
            case NEIGHBOURHOODS ->
                new NeighbourhoodIntake(columns, neighbourhoods, new PlacesOnMap(store, places, neighbourhoods));
        };
    }
}
