package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.NeighbourhoodReader;
import nl.kwartier.community.internal.files.Reading.Problem;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import org.jspecify.annotations.Nullable;

/** Takes in neighbourhoods, known by their code, and then gives places the neighbourhood in which they lie. */
final class NeighbourhoodIntake implements Intake {
    /** About 400 KB as text; a detailed border of a Dutch neighbourhood has some hundreds of points. */
    private static final int MOST_POINTS = 20_000;

    private final NeighbourhoodReader reader;
    private final NeighbourhoodMap neighbourhoods;
    private final PlacesOnMap places;

    NeighbourhoodIntake(Columns columns, NeighbourhoodMap neighbourhoods, PlacesOnMap places) {
        this.reader = new NeighbourhoodReader(columns);
        this.neighbourhoods = neighbourhoods;
        this.places = places;
    }

    @Override
    public Checked check(FileRow row) {
        var reading = reader.read(row);
        var details = reading.details();
        if (details == null) {
            return new Checked(null, reading.problems());
        }
        int points = points(details);
        return points > MOST_POINTS
                ? new Checked(
                        null,
                        List.of(new Problem(
                                null,
                                "De grens van deze buurt heeft " + points + " punten. Kwartier leest er hoogstens "
                                        + MOST_POINTS + ". Exporteer de grenzen minder precies.")))
                : new Checked(new Identity(details.code(), details.code(), ""), reading.problems());
    }

    @Override
    public Chunk prepare(Caller caller, List<StoredRow> rows) {
        return new NeighbourhoodChunk(rows.stream()
                .map(row -> Objects.requireNonNull(reader.read(row.row()).details()))
                .toList());
    }

    @Override
    public @Nullable String finish(Caller caller) {
        neighbourhoods.lookAgain();
        return places.place(caller);
    }

    private static int points(Neighbourhood neighbourhood) {
        return neighbourhood.shape().stream()
                .flatMap(polygon -> polygon.rings().stream())
                .mapToInt(List::size)
                .sum();
    }

    private final class NeighbourhoodChunk implements Chunk {
        private final List<Neighbourhood> offered;

        NeighbourhoodChunk(List<Neighbourhood> offered) {
            this.offered = offered;
        }

        @Override
        public Result compare(Reader reader) {
            var kept = kept(reader);
            int same = (int) offered.stream()
                    .filter(each -> merged(kept.get(each.code()), each).equals(kept.get(each.code())))
                    .count();
            int fresh = (int) offered.stream()
                    .filter(each -> !kept.containsKey(each.code()))
                    .count();
            return new Result(new Tally(fresh, offered.size() - fresh - same, same, 0), List.of());
        }

        @Override
        public Result take(Unit unit, Caller caller) {
            var result = compare(unit);
            var kept = kept(unit);
            var merged = new ArrayList<Neighbourhood>();
            offered.forEach(each -> merged.add(merged(kept.get(each.code()), each)));
            neighbourhoods.put(unit, merged);
            return result;
        }

        private Map<String, Neighbourhood> kept(Reader reader) {
            return neighbourhoods.getAll(
                    reader, offered.stream().map(Neighbourhood::code).collect(Collectors.toSet()));
        }

        private static Neighbourhood merged(@Nullable Neighbourhood kept, Neighbourhood offered) {
            return kept == null
                    ? offered
                    : new Neighbourhood(
                            offered.code(),
                            offered.name(),
                            Doors.first(offered.district(), kept.district()),
                            Doors.first(offered.area(), kept.area()),
                            offered.shape().isEmpty() ? kept.shape() : offered.shape());
        }
    }
}
