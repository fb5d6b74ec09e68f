package nl.kwartier.community.internal.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** Adds and changes many things of a register in one unit, with one statement for all. For files that are read in. */
public final class Batch<D> {
    private final Register<D> register;
    private final Shape<D> shape;

    Batch(Register<D> register) {
        this.register = register;
        this.shape = register.shape();
    }

    /** Finds any number by id, also those that were removed. */
    public Map<String, Kept<D>> getAll(Reader reader, Collection<String> ids) {
        var all = List.copyOf(ids);
        var found = new HashMap<String, Kept<D>>();
        for (int from = 0; from < all.size(); from += Register.MOST_IDS) {
            found.putAll(register.getAll(reader, all.subList(from, Math.min(all.size(), from + Register.MOST_IDS))));
        }
        return found;
    }

    /**
     * Finds those that were not removed by the value of a column that has an index, in order of their ids. Nobody was seen by that:
     * the caller picks.
     */
    public List<Kept<D>> having(Reader reader, String column, Collection<String> values) {
        var wanted = InList.of(values);
        return wanted.isEmpty()
                ? List.of()
                : reader.list(
                        "SELECT " + Shape.KEPT + " FROM {" + shape.table() + "} WHERE removed = 0 AND " + column
                                + " IN (" + InList.marks(wanted) + ") ORDER BY id",
                        register::kept,
                        wanted.toArray());
    }

    /** Notes that one was seen, if it is a resident. */
    public void seen(Reader reader, Kept<D> kept) {
        register.seen(reader, kept);
    }

    /** Makes things as given; none of them twice. */
    public void put(Unit unit, Caller caller, List<Put<D>> puts) {
        var steps = new ArrayList<Step<D>>();
        var inserts = new ArrayList<@Nullable Object[]>();
        var olds = new ArrayList<@Nullable Object[]>();
        var updates = new ArrayList<@Nullable Object[]>();
        for (Put<D> put : puts) {
            var after = register.next(caller, put.id(), put.there(), put.details());
            steps.add(new Step<>(put.there(), after));
            if (put.there() == null) {
                inserts.add(register.parameters(after, after.id()));
            } else {
                olds.add(register.old(put.there()));
                updates.add(register.parameters(after, after.id(), put.there().version()));
            }
            unit.changed(shape.change(put.id()));
        }
        unit.runAll(shape.insert(), inserts);
        unit.runAll(shape.keepOld(), olds);
        unit.runAll(shape.update(), updates);
        register.follow().changed(unit, steps);
    }

    /**
     * Something to be made as given.
     *
     * @param there as it is kept now; null when it is new
     */
    public record Put<D>(String id, @Nullable Kept<D> there, D details) {}

    /**
     * A change.
     *
     * @param before as it was; null when it is new
     * @param after as it is now
     */
    public record Step<D>(@Nullable Kept<D> before, Kept<D> after) {}
}
