package nl.kwartier.community.internal.neighbourhoods;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.versions.InList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The neighbourhoods, in memory. A number in the database, looked at once a second at most, tells when to read them again. */
@Component(service = {Neighbourhoods.class, NeighbourhoodMap.class})
public final class NeighbourhoodMap implements Neighbourhoods {
    private static final int MOST = 5_000;
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final Store store;
    private volatile @Nullable Snapshot snapshot;
    private volatile long looked;

    /** Keeps neighbourhoods in this store. */
    @Activate
    public NeighbourhoodMap(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<Neighbourhood> all(Caller caller) {
        return snapshot(caller).byName();
    }

    @Override
    public Optional<Neighbourhood> find(Caller caller, String code) {
        return Optional.ofNullable(snapshot(caller).byCode().get(code));
    }

    @Override
    public Optional<Neighbourhood> at(Caller caller, Coordinates point) {
        return snapshot(caller).at(point);
    }

    @Override
    public int put(Caller caller, List<Neighbourhood> neighbourhoods) {
        int changed = store.write(caller, unit -> put(unit, neighbourhoods));
        lookAgain();
        return changed;
    }

    /** Adds or replaces neighbourhoods in a unit; other calls see it within a second. For files that are read in. */
    public int put(Unit unit, List<Neighbourhood> neighbourhoods) {
        int changed = 0;
        for (Neighbourhood neighbourhood : neighbourhoods) {
            String text = NeighbourhoodCodec.text(neighbourhood);
            changed += unit.run(
                                    "INSERT INTO {neighbourhood} (code, details) VALUES (?, ?)"
                                            + " ON CONFLICT (code) DO UPDATE SET details = excluded.details"
                                            + " WHERE {neighbourhood}.details <> excluded.details",
                                    neighbourhood.code(),
                                    text)
                            == 0
                    ? 0
                    : noted(unit, neighbourhood);
        }
        if (changed > 0) {
            unit.run("UPDATE {neighbourhood_state} SET number = number + 1 WHERE id = 1");
        }
        if (unit.number("SELECT count(*) FROM {neighbourhood}") > MOST) {
            throw Refusal.of(
                    ErrorCode.FIELD,
                    "Er passen hoogstens 5.000 buurten in. Lees alleen de buurten van uw gemeente in.");
        }
        return changed;
    }

    /** Finds at most 500 by code, as they are inside a read or a unit. For files that are read in. */
    public Map<String, Neighbourhood> getAll(Reader reader, Collection<String> codes) {
        var found = new HashMap<String, Neighbourhood>();
        var wanted = InList.of(codes);
        if (!wanted.isEmpty()) {
            reader.each(
                    "SELECT code, details FROM {neighbourhood} WHERE code IN (" + InList.marks(wanted) + ")",
                    row -> found.put(
                            row.text("code"), NeighbourhoodCodec.neighbourhood(row.text("code"), row.text("details"))),
                    wanted.toArray());
        }
        return found;
    }

    /** Reads them again at the next call, because a unit changed them. */
    public void lookAgain() {
        looked = 0;
        snapshot = null;
    }

    private static int noted(Unit unit, Neighbourhood neighbourhood) {
        unit.changed(Change.of("buurt", neighbourhood.code()));
        return 1;
    }

    private Snapshot snapshot(Caller caller) {
        var known = snapshot;
        long now = System.nanoTime();
        if (known != null && now - looked < LOOK_AGAIN) {
            return known;
        }
        looked = now;
        var fresh = store.read(caller, reader -> fresh(reader, known));
        snapshot = fresh;
        return fresh;
    }

    private static Snapshot fresh(Reader reader, @Nullable Snapshot known) {
        long number = reader.number("SELECT number FROM {neighbourhood_state} WHERE id = 1");
        if (known != null && known.number() == number) {
            return known;
        }
        return Snapshot.of(
                number,
                reader.list(
                        "SELECT code, details FROM {neighbourhood} LIMIT " + MOST,
                        row -> NeighbourhoodCodec.neighbourhood(row.text("code"), row.text("details"))));
    }
}
