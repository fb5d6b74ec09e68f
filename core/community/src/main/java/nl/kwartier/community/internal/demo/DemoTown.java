package nl.kwartier.community.internal.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.activities.ActivityCalendar;
import nl.kwartier.community.internal.files.ActivityFields;
import nl.kwartier.community.internal.files.ActivityReader;
import nl.kwartier.community.internal.files.NeighbourhoodReader;
import nl.kwartier.community.internal.files.PlaceReader;
import nl.kwartier.community.internal.files.ResidentReader;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.residents.ResidentRows;
import org.jspecify.annotations.Nullable;

/** Kwartierstad: filled once, and given new weeks of activities at each later start. */
final class DemoTown {
    private static final int MOST_MOMENTS = 100;

    /** Rows in one unit: a tenth of a second's work or less, of the five that a unit may take. */
    private static final int STEP = 25;

    private final DemoFiles files;
    private final ResidentRows residents;
    private final PlaceDirectory places;
    private final ActivityCalendar activities;
    private final NeighbourhoodMap neighbourhoods;

    DemoTown(
            DemoFiles files,
            ResidentRows residents,
            PlaceDirectory places,
            ActivityCalendar activities,
            NeighbourhoodMap neighbourhoods) {
        this.files = files;
        this.residents = residents;
        this.places = places;
        this.activities = activities;
        this.neighbourhoods = neighbourhoods;
    }

    /** Fills what is missing on this day. */
    void fill(Store store, LocalDate today) {
        var caller = Caller.system("demo klaarzetten");
        var weeks = DemoWeeks.around(today);
        var until = store.read(
                        caller,
                        reader -> reader.first(
                                "SELECT filled_until FROM {demo} WHERE id = 1",
                                row -> Optional.ofNullable(row.dateOrNull("filled_until"))))
                .flatMap(date -> date);
        if (until.isEmpty()) {
            settle(store, caller, weeks);
        } else if (until.get().isBefore(weeks.until())) {
            goOn(store, caller, weeks.since(until.get()));
        }
    }

    private void settle(Store store, Caller caller, DemoWeeks weeks) {
        var areas = files.<Neighbourhood>read(
                "buurten.geojson", Kind.NEIGHBOURHOODS, null, columns -> new NeighbourhoodReader(columns)::read);
        var spots =
                files.<PlaceDetails>read("plekken.csv", Kind.PLACES, null, columns -> new PlaceReader(columns)::read);
        var people = files.<ResidentDetails>read(
                "inwoners.csv", Kind.RESIDENTS, null, columns -> new ResidentReader(columns)::read);
        Map<String, PlaceId> bySource = new HashMap<>();
        spots.forEach(spot -> bySource.put(String.valueOf(spot.details().source()), place(spot)));
        var happenings = happenings(bySource, weeks);

        store.write(
                caller,
                unit -> neighbourhoods.put(
                        unit, areas.stream().map(DemoFiles.Entry::details).toList()));
        inSteps(store, caller, spots, (unit, spot) -> places.put(unit, caller, place(spot), spot.details()));
        inSteps(
                store,
                caller,
                numbered(people),
                (unit, person) ->
                        residents.put(unit, caller, new ResidentId(id("inwoner", person.key())), person.details()));
        inSteps(
                store,
                caller,
                happenings,
                (unit, happening) -> activities.put(unit, caller, id(happening), happening.details()));
        store.write(caller, unit -> unit.run("INSERT INTO {demo} (id, filled_until) VALUES (1, ?)", weeks.until()));
    }

    /**
     * A whole town is more than a slow computer writes in the time that one unit may take. A start that was cut off goes on at the
     * next: ids are the same each time, and the town counts as filled only after the last step.
     */
    private static <T> void inSteps(Store store, Caller caller, List<T> all, BiConsumer<Unit, T> put) {
        for (int from = 0; from < all.size(); from += STEP) {
            var step = all.subList(from, Math.min(from + STEP, all.size()));
            store.write(caller, unit -> {
                step.forEach(one -> put.accept(unit, one));
                return true;
            });
        }
    }

    private static <T> List<DemoFiles.Entry<T>> numbered(List<DemoFiles.Entry<T>> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(line -> new DemoFiles.Entry<>(
                        Integer.toString(line), entries.get(line).details()))
                .toList();
    }

    private void goOn(Store store, Caller caller, DemoWeeks weeks) {
        var bySource = store.read(caller, places::bySources);
        var happenings = happenings(bySource, weeks);
        store.write(caller, unit -> {
            happenings.forEach(happening -> goOn(unit, caller, id(happening), happening.details()));
            unit.run("UPDATE {demo} SET filled_until = ? WHERE id = 1", weeks.until());
            return true;
        });
    }

    /** What people changed in an activity stays; only moments are added. */
    private void goOn(Unit unit, Caller caller, ActivityId id, ActivityDetails fresh) {
        var there = activities.find(unit, id);
        if (there.isPresent() && !there.get().removed()) {
            activities.put(unit, caller, id, with(there.get().details(), fresh.moments()));
        }
    }

    private static ActivityDetails with(ActivityDetails details, List<Moment> more) {
        var moments = new ArrayList<>(details.moments());
        moments.addAll(more);
        int first = Math.max(0, moments.size() - MOST_MOMENTS);
        return new ActivityDetails(
                details.title(),
                details.what(),
                details.place(),
                details.organiser(),
                moments.subList(first, moments.size()),
                details.capacity(),
                details.cost(),
                details.languages(),
                details.audience());
    }

    private List<DemoFiles.Entry<ActivityDetails>> happenings(Map<String, PlaceId> places, DemoWeeks weeks) {
        return files.read(
                "activiteiten.csv",
                Kind.ACTIVITIES,
                (columns, row) -> columns.value(row, ActivityFields.ID),
                columns -> new ActivityReader(columns, key -> place(places, key), weeks.mondays())::read);
    }

    private static Optional<PlaceId> place(Map<String, @Nullable PlaceId> places, String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** The same at each start, so that later weeks come to the same activity. */
    private static ActivityId id(DemoFiles.Entry<ActivityDetails> happening) {
        return new ActivityId(UUID.nameUUIDFromBytes(("demo/" + happening.key()).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static PlaceId place(DemoFiles.Entry<PlaceDetails> spot) {
        return new PlaceId(id("plek", String.valueOf(spot.details().source())));
    }

    private static String id(String kind, String key) {
        return UUID.nameUUIDFromBytes(("demo/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
