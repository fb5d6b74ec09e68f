package nl.kwartier.community.internal.versions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Revision;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** Keeps one sort of thing. Every method works inside the read or the unit of its caller. */
public final class Register<D> {
    static final int MOST_IDS = 500;

    private final Shape<D> shape;
    private final Follow<D> follow;
    private final String byId;
    private final String insert;
    private final String update;
    private final String keepOld;

    public Register(Shape<D> shape, Follow<D> follow) {
        this.shape = shape;
        this.follow = follow;
        byId = shape.byId();
        insert = shape.insert();
        update = shape.update();
        keepOld = shape.keepOld();
    }

    /** Finds one, also when it was removed. */
    public Optional<Kept<D>> find(Reader reader, String id) {
        return reader.first(byId, row -> seen(reader, kept(row)), id);
    }

    /** Finds one or refuses with {@code KW-NIET-GEVONDEN}. */
    public Kept<D> get(Reader reader, String id) {
        return find(reader, id).orElseThrow(() -> Refusal.notFound(capital(shape.noun())));
    }

    /** Finds those that exist, by id. */
    public Map<String, Kept<D>> getAll(Reader reader, Collection<String> ids) {
        var wanted = new ArrayList<>(new LinkedHashSet<>(ids));
        if (wanted.size() > MOST_IDS) {
            throw new IllegalArgumentException(wanted.size() + " ids at once; at most " + MOST_IDS);
        }
        var found = new HashMap<String, Kept<D>>();
        if (!wanted.isEmpty()) {
            var padded = InList.of(wanted);
            reader.each(
                    shape.byIds(padded.size()),
                    row -> found.put(row.text("id"), seen(reader, kept(row))),
                    padded.toArray());
        }
        return found;
    }

    /** Adds one; an id that is there already gives what is there. */
    public Kept<D> add(Unit unit, Caller caller, String id, D details) {
        var there = find(unit, id);
        return there.isPresent() ? there.get() : insert(unit, caller, id, details);
    }

    /** Makes it as given, whatever the version, and tells what that took. For files that are read in. */
    public Outcome put(Unit unit, Caller caller, String id, D details) {
        var there = find(unit, id).orElse(null);
        if (there == null) {
            insert(unit, caller, id, details);
            return Outcome.ADDED;
        }
        if (there.removed() || there.details().equals(details)) {
            return Outcome.SAME;
        }
        replace(unit, caller, there, details, false);
        return Outcome.CHANGED;
    }

    /** Changes one, if it still is the version that was changed or if nothing differs. */
    public Kept<D> change(Unit unit, Caller caller, String id, long version, D details) {
        var there = get(unit, id);
        if (there.removed()) {
            throw Refusal.notFound(capital(shape.noun()));
        }
        if (there.details().equals(details)) {
            return there;
        }
        if (there.version() != version) {
            throw Stale.refusal(shape, there, details);
        }
        return replace(unit, caller, there, details, false);
    }

    /** Removes one; doing so twice does no harm. */
    public Kept<D> remove(Unit unit, Caller caller, String id, long version) {
        var there = get(unit, id);
        if (there.removed()) {
            return there;
        }
        if (there.version() != version) {
            throw Stale.refusal(shape, there, null);
        }
        return replace(unit, caller, there, there.details(), true);
    }

    /** The last 100 versions, newest first. */
    public List<Revision<D>> history(Reader reader, String id) {
        var revisions = new ArrayList<Revision<D>>();
        revisions.add(revision(get(reader, id)));
        reader.each(shape.history(), row -> revisions.add(revision(kept(row))), id);
        return revisions;
    }

    /** Makes a row into what was kept; the query selects {@link Shape#KEPT}. */
    public Kept<D> kept(Row row) {
        return new Kept<>(
                row.text("id"),
                row.number("version"),
                shape.codec().details(Json.values(row.text("details"))),
                row.instant("changed_at"),
                row.text("changed_by"),
                row.flag("removed"));
    }

    Kept<D> seen(Reader reader, Kept<D> kept) {
        if (shape.aboutResident()) {
            reader.saw(kept.id());
        }
        return kept;
    }

    Shape<D> shape() {
        return shape;
    }

    Follow<D> follow() {
        return follow;
    }

    /** The same, for many at once. */
    public Batch<D> batch() {
        return new Batch<>(this);
    }

    private Kept<D> insert(Unit unit, Caller caller, String id, D details) {
        var kept = next(caller, id, null, details);
        unit.run(insert, parameters(kept, id));
        return followed(unit, null, kept);
    }

    private Kept<D> replace(Unit unit, Caller caller, Kept<D> there, D details, boolean removed) {
        var kept = new Kept<>(
                there.id(), there.version() + 1, details, now(), caller.actor().name(), removed);
        if (unit.run(update, parameters(kept, there.id(), there.version())) == 0) {
            throw Stale.refusal(shape, get(unit, there.id()), details);
        }
        unit.run(keepOld, old(there));
        return followed(unit, there, kept);
    }

    /** The version that comes after what is there. */
    Kept<D> next(Caller caller, String id, @Nullable Kept<D> there, D details) {
        long version = there == null ? 1 : there.version() + 1;
        return new Kept<>(id, version, details, now(), caller.actor().name(), false);
    }

    /** What the history keeps. */
    @Nullable Object[] old(Kept<D> there) {
        return new @Nullable Object[] {
            there.id(),
            there.version(),
            there.changedAt(),
            there.changedBy(),
            Json.text(shape.codec().values(there.details()))
        };
    }

    private Kept<D> followed(Unit unit, @Nullable Kept<D> before, Kept<D> after) {
        unit.changed(shape.change(after.id()));
        follow.changed(unit, before, after);
        return after;
    }

    @Nullable Object[] parameters(Kept<D> kept, Object... last) {
        var parameters = new ArrayList<@Nullable Object>();
        parameters.add(kept.version());
        parameters.add(kept.removed());
        parameters.add(kept.changedAt());
        parameters.add(kept.changedBy());
        parameters.add(Json.text(shape.codec().values(kept.details())));
        parameters.addAll(shape.values().apply(kept.details()));
        parameters.addAll(List.of(last));
        return parameters.toArray();
    }

    private Revision<D> revision(Kept<D> kept) {
        return new Revision<>(kept.version(), kept.details(), kept.changedAt(), kept.changedBy());
    }

    /** The database keeps milliseconds, so that what is answered now is what is read later. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String capital(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    /** What it took to make something as given. */
    public enum Outcome {
        /** It was new. */
        ADDED,
        /** It was different. */
        CHANGED,
        /** It was so already, or it was removed and stays so. */
        SAME
    }
}
