package nl.kwartier.community.internal.imports;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.activities.ActivityCalendar;
import nl.kwartier.community.internal.files.ActivityFields;
import nl.kwartier.community.internal.files.ActivityReader;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.Reading;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.text.Folded;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.community.internal.versions.Kept;

/** Activities, each row with a date of its own; known again by their key in the file, or by title, begin and place. */
final class ActivitySort implements Sort<ActivityDetails> {
    private final Columns columns;
    private final ActivityReader checking;
    private final Batch<ActivityDetails> batch;
    private final PlaceDirectory places;
    private final Store store;

    ActivitySort(Columns columns, ActivityCalendar activities, PlaceDirectory places, Store store) {
        this.columns = columns;
        this.checking = new ActivityReader(columns, key -> Optional.of(standIn(key)), List.of());
        this.batch = activities.batch();
        this.places = places;
        this.store = store;
    }

    @Override
    public String noun() {
        return "deze activiteit";
    }

    /** Whether the place exists is seen later, for many rows at once. */
    @Override
    public Reading<ActivityDetails> read(FileRow row) {
        return checking.read(row);
    }

    @Override
    public Function<FileRow, Reading<ActivityDetails>> reader(Caller caller, List<FileRow> rows) {
        var keys = rows.stream()
                .map(row -> columns.value(row, ActivityFields.PLACE))
                .filter(Objects::nonNull)
                .toList();
        var known = store.read(caller, reader -> places.bySource(reader, keys));
        return new ActivityReader(columns, key -> Optional.ofNullable(known.get(key)), List.of())::read;
    }

    @Override
    public Identity identity(FileRow row, ActivityDetails details) {
        var identity = identity(details);
        return new Identity(columns.value(row, ActivityFields.ID), identity.who(), identity.where());
    }

    @Override
    public Identity identity(ActivityDetails kept) {
        String begin = kept.moments().get(0).begin().toString();
        var place = kept.place();
        return new Identity(null, Folded.of(kept.title()) + "\t" + begin, place == null ? "" : place.value());
    }

    @Override
    public List<Kept<ActivityDetails>> alike(Reader reader, Collection<ActivityDetails> offered) {
        return batch.having(
                reader,
                "sort_key",
                offered.stream().map(ActivityCalendar::sortKey).toList());
    }

    @Override
    public boolean plausible(ActivityDetails kept, ActivityDetails offered) {
        return Folded.of(kept.title()).equals(Folded.of(offered.title()))
                || kept.moments().equals(offered.moments())
                || Objects.equals(kept.place(), offered.place());
    }

    @Override
    public ActivityDetails merged(ActivityDetails kept, ActivityDetails offered, FileRow row) {
        return new ActivityDetails(
                offered.title(),
                Doors.first(offered.what(), kept.what()),
                Doors.first(offered.place(), kept.place()),
                Doors.first(offered.organiser(), kept.organiser()),
                offered.moments(),
                Doors.first(offered.capacity(), kept.capacity()),
                Doors.first(offered.cost(), kept.cost()),
                offered.languages().isEmpty() ? kept.languages() : offered.languages(),
                Doors.first(offered.audience(), kept.audience()));
    }

    @Override
    public Batch<ActivityDetails> batch() {
        return batch;
    }

    /** An id that stands for a place of which only the key is known. */
    private static PlaceId standIn(String key) {
        return new PlaceId(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
