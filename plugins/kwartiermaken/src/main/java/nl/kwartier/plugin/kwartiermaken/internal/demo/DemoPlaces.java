package nl.kwartier.plugin.kwartiermaken.internal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.store.Store;

/** Fills the board of a demonstration. A place that the demonstration does not have is left out. */
public final class DemoPlaces {
    private static final int ENOUGH = 20;

    private final Store store;
    private final Places places;
    private final Clock clock;

    /** Writes in the programme's own store. */
    public DemoPlaces(Store store, Places places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    /** Tells the story of each place that is not on the board yet, in a unit of its own, so that a slow computer gets there too. */
    public void load(Caller caller) {
        new Stories()
                .all()
                .forEach((name, story) -> find(caller, name).ifPresent(place -> tell(caller, place.id(), story)));
    }

    private void tell(Caller caller, PlaceId id, Consumer<Story> story) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DutchWords.ZONE);
        store.write(caller, unit -> {
            if (unit.number("SELECT count(*) FROM {place} WHERE place_id = ?", id) == 0) {
                story.accept(new Story(unit, today, id));
            }
            return true;
        });
    }

    private Optional<Place> find(Caller caller, String name) {
        return places.list(caller, new Places.Filter(name, null, null), null, ENOUGH).items().stream()
                .filter(place -> place.details().name().equals(name))
                .findFirst();
    }
}
