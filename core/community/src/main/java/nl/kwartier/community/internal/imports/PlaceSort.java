package nl.kwartier.community.internal.imports;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.store.Reader;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.PlaceFields;
import nl.kwartier.community.internal.files.PlaceReader;
import nl.kwartier.community.internal.files.Reading;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.text.Folded;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.community.internal.versions.Kept;
import org.jspecify.annotations.Nullable;

/** Places, known again by the municipality's own key or else by name and address. The map tells the neighbourhood where the file does not. */
final class PlaceSort implements Sort<PlaceDetails> {
    private final Columns columns;
    private final PlaceReader reader;
    private final Batch<PlaceDetails> batch;
    private final NeighbourhoodMap neighbourhoods;

    PlaceSort(Columns columns, PlaceDirectory places, NeighbourhoodMap neighbourhoods) {
        this.columns = columns;
        this.reader = new PlaceReader(columns);
        this.batch = places.batch();
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    public String noun() {
        return "deze plek";
    }

    @Override
    public Reading<PlaceDetails> read(FileRow row) {
        return reader.read(row);
    }

    @Override
    public Function<FileRow, Reading<PlaceDetails>> reader(Caller caller, List<FileRow> rows) {
        return row -> {
            var reading = reader.read(row);
            var details = reading.details();
            return details == null ? reading : new Reading<>(placed(caller, details), reading.problems());
        };
    }

    private PlaceDetails placed(Caller caller, PlaceDetails details) {
        return PlaceMerge.placed(
                details, point -> neighbourhoods.at(caller, point).map(Neighbourhood::code));
    }

    @Override
    public Identity identity(FileRow row, PlaceDetails details) {
        var identity = identity(details);
        return new Identity(columns.value(row, PlaceFields.ID), identity.who(), identity.where());
    }

    @Override
    public Identity identity(PlaceDetails kept) {
        return new Identity(null, Folded.of(kept.name()) + "\t" + Doors.of(kept.address()), Folded.of(kept.kind()));
    }

    @Override
    public @Nullable String own(PlaceDetails kept) {
        return kept.source();
    }

    /** By the key of the file, or else by name. */
    @Override
    public List<Kept<PlaceDetails>> alike(Reader reader, Collection<PlaceDetails> offered) {
        var sources = offered.stream()
                .map(PlaceDetails::source)
                .filter(Objects::nonNull)
                .toList();
        var names = offered.stream().map(PlaceDirectory::sortKey).toList();
        var found = new TreeMap<String, Kept<PlaceDetails>>();
        batch.having(reader, "source", sources).forEach(kept -> found.put(kept.id(), kept));
        batch.having(reader, "sort_key", names).forEach(kept -> found.put(kept.id(), kept));
        return List.copyOf(found.values());
    }

    @Override
    public boolean plausible(PlaceDetails kept, PlaceDetails offered) {
        return Folded.of(kept.name()).equals(Folded.of(offered.name()))
                || Doors.of(kept.address()).equals(Doors.of(offered.address()))
                || (kept.coordinates() != null && kept.coordinates().equals(offered.coordinates()));
    }

    @Override
    public PlaceDetails merged(PlaceDetails kept, PlaceDetails offered, FileRow row) {
        return PlaceMerge.of(kept, offered, columns.value(row, PlaceFields.NEIGHBOURHOOD) != null);
    }

    @Override
    public Batch<PlaceDetails> batch() {
        return batch;
    }
}
