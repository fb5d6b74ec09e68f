package nl.kwartier.community.internal.places;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.community.Revision;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.text.Folded;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.community.internal.versions.Conditions;
import nl.kwartier.community.internal.versions.InList;
import nl.kwartier.community.internal.versions.Kept;
import nl.kwartier.community.internal.versions.Pages;
import nl.kwartier.community.internal.versions.Register;
import nl.kwartier.community.internal.versions.Shape;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The places, each read inside a snapshot and each change inside a unit. */
@Component(service = {Places.class, PlaceDirectory.class})
public final class PlaceDirectory implements Places {
    private static final int MOST_POINTS = 5_000;
    private static final int MOST_KINDS = 200;

    private static final Shape<PlaceDetails> SHAPE = new Shape<>(
            "place",
            "plek",
            "deze plek",
            false,
            new PlaceCodec(),
            List.of("sort_key", "name", "kind", "neighbourhood", "latitude", "longitude", "source", "words"),
            PlaceDirectory::columns);

    private final Store store;
    private final Register<PlaceDetails> register = new Register<>(SHAPE, (unit, before, after) -> {});
    private final Pages<PlaceDetails> pages = new Pages<>(register);

    /** Keeps places in this store. */
    @Activate
    public PlaceDirectory(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Place get(Caller caller, PlaceId id) {
        return store.read(caller, reader -> place(register.get(reader, id.value())));
    }

    @Override
    public Map<PlaceId, Place> get(Caller caller, Collection<PlaceId> ids) {
        var wanted = ids.stream().map(PlaceId::value).toList();
        var found = new HashMap<PlaceId, Place>();
        store.read(caller, reader -> register.getAll(reader, wanted)).values().stream()
                .map(PlaceDirectory::place)
                .forEach(place -> found.put(place.id(), place));
        return found;
    }

    @Override
    public Slice<Place> list(Caller caller, Filter filter, @Nullable String cursor, int limit) {
        return store.read(caller, reader -> pages.page(reader, conditions(filter), cursor, limit))
                .map(PlaceDirectory::place);
    }

    @Override
    public List<Point> points(Caller caller, Filter filter) {
        var conditions = conditions(filter);
        String sql =
                "SELECT id, name, kind, latitude, longitude FROM {place} WHERE removed = 0 AND latitude IS NOT NULL"
                        + conditions.sql() + " ORDER BY sort_key, id LIMIT " + MOST_POINTS;
        return store.read(
                caller,
                reader -> reader.list(
                        sql,
                        row -> new Point(
                                new PlaceId(row.text("id")),
                                row.text("name"),
                                row.textOrNull("kind"),
                                new Coordinates(
                                        Objects.requireNonNull(row.realOrNull("latitude")),
                                        Objects.requireNonNull(row.realOrNull("longitude")))),
                        conditions.parameters().toArray()));
    }

    @Override
    public Map<String, Long> kinds(Caller caller) {
        var counts = new LinkedHashMap<String, Long>();
        store
                .read(
                        caller,
                        reader -> reader.list(
                                "SELECT kind, count(*) AS places FROM {place} WHERE removed = 0 AND kind IS NOT NULL"
                                        + " GROUP BY kind LIMIT " + MOST_KINDS,
                                row -> Map.entry(row.text("kind"), row.number("places"))))
                .stream()
                .sorted(Comparator.comparing(entry -> Folded.of(entry.getKey())))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    @Override
    public Place add(Caller caller, PlaceId id, PlaceDetails details) {
        try {
            return store.write(caller, unit -> place(register.add(unit, caller, id.value(), details)));
        } catch (DuplicateRow addedAtTheSameMoment) {
            return get(caller, id);
        }
    }

    @Override
    public Place change(Caller caller, PlaceId id, long version, PlaceDetails details) {
        return store.write(caller, unit -> place(register.change(unit, caller, id.value(), version, details)));
    }

    @Override
    public void remove(Caller caller, PlaceId id, long version) {
        store.write(caller, unit -> register.remove(unit, caller, id.value(), version));
    }

    @Override
    public List<Revision<PlaceDetails>> history(Caller caller, PlaceId id) {
        return store.read(caller, reader -> register.history(reader, id.value()));
    }

    @Override
    public long count(Caller caller) {
        return store.read(caller, reader -> reader.number("SELECT count(*) FROM {place} WHERE removed = 0"));
    }

    /** The same for many at once, inside the unit of the caller. */
    public Batch<PlaceDetails> batch() {
        return register.batch();
    }

    /** Makes a place as given, whatever the version. For files that are read in; many may share a unit. */
    public Register.Outcome put(Unit unit, Caller caller, PlaceId id, PlaceDetails details) {
        return register.put(unit, caller, id.value(), details);
    }

    /** Finds the place that came from the municipality's own file under this key; the first one when there are several. */
    public Optional<PlaceId> bySource(Reader reader, String source) {
        return reader.first(
                "SELECT id FROM {place} WHERE source = ? ORDER BY id LIMIT 1",
                row -> new PlaceId(row.text("id")),
                source);
    }

    /** All places that came from a file, by their key in it. */
    public Map<String, PlaceId> bySources(Reader reader) {
        var found = new HashMap<String, PlaceId>();
        reader.each(
                "SELECT source, id FROM {place} WHERE source IS NOT NULL ORDER BY id DESC",
                row -> found.put(row.text("source"), new PlaceId(row.text("id"))));
        return found;
    }

    /** Finds at most 500 places by their keys in the municipality's own file. */
    public Map<String, PlaceId> bySource(Reader reader, Collection<String> sources) {
        var found = new HashMap<String, PlaceId>();
        var wanted = InList.of(sources);
        if (!wanted.isEmpty()) {
            reader.each(
                    "SELECT source, id FROM {place} WHERE source IN (" + InList.marks(wanted) + ") ORDER BY id",
                    row -> found.putIfAbsent(row.text("source"), new PlaceId(row.text("id"))),
                    wanted.toArray());
        }
        return found;
    }

    /** Some places that lie on the map without a neighbourhood, in order of id. */
    public List<Kept<PlaceDetails>> withoutNeighbourhood(Reader reader, String afterId, int limit) {
        return reader.list(
                "SELECT id, version, details, changed_at, changed_by, removed FROM {place} WHERE removed = 0"
                        + " AND neighbourhood IS NULL AND latitude IS NOT NULL AND id > ? ORDER BY id LIMIT ?",
                register::kept,
                afterId,
                limit);
    }

    private static Conditions conditions(Filter filter) {
        return Conditions.NONE
                .equal("neighbourhood", filter.neighbourhood())
                .equal("kind", filter.kind())
                .words(filter.words());
    }

    /** What {@code sort_key} holds for a place. */
    public static String sortKey(PlaceDetails details) {
        return Folded.cut(Folded.of(details.name()), 600);
    }

    private static List<@Nullable Object> columns(PlaceDetails details) {
        var at = details.coordinates();
        String words = " "
                + String.join(
                        " ",
                        Folded.of(details.name()),
                        Folded.of(details.kind()),
                        Folded.of(details.address().street()));
        return Arrays.asList(
                sortKey(details),
                details.name(),
                details.kind(),
                details.neighbourhood(),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude(),
                details.source(),
                Folded.cut(words, 900));
    }

    private static Place place(Kept<PlaceDetails> kept) {
        return new Place(
                new PlaceId(kept.id()),
                kept.version(),
                kept.details(),
                kept.changedAt(),
                kept.changedBy(),
                kept.removed());
    }
}
