package nl.kwartier.store.internal.migrate;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.store.Row;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** The row about each owner that says which generations of its tables count. */
public final class Ledger {
    private static final String ENTRY =
            "SELECT generation, previous, next, ready, highest FROM {owner} WHERE owner = ?";

    private final Tables own;

    public Ledger(Tables own) {
        this.own = own;
    }

    /** What is known of an owner; of one that is new, that its first generation is the current one. */
    public Entry entry(Session session, String owner) {
        return session.rows(own).first(ENTRY, Entry::of, owner).orElse(Entry.NEW);
    }

    /** All owners. */
    public List<String> owners(Session session) {
        return session.rows(own).list("SELECT owner FROM {owner} ORDER BY owner", row -> row.text("owner"));
    }

    /** Gives out the next number. From here on there is a generation that is not whole. */
    public Entry begin(Session session, String owner) {
        Rows rows = session.rows(own);
        rows.run("INSERT INTO {owner} (owner, generation) VALUES (?, 1) ON CONFLICT DO NOTHING", owner);
        rows.run("UPDATE {owner} SET highest = highest + 1, next = highest + 1, ready = 0 WHERE owner = ?", owner);
        return entry(session, owner);
    }

    /** The generation that was begun is whole. */
    public void ready(Session session, String owner) {
        session.rows(own).run("UPDATE {owner} SET ready = 1 WHERE owner = ?", owner);
    }

    /** Nothing is built any more. */
    public void cancel(Session session, String owner) {
        session.rows(own).run("UPDATE {owner} SET next = NULL, ready = 0 WHERE owner = ?", owner);
    }

    /** Makes another generation the current one, and the one that was it the previous. */
    public void use(Session session, String owner, int generation) {
        session.rows(own)
                .run(
                        "UPDATE {owner} SET previous = generation, generation = ?, next = NULL, ready = 0 WHERE owner = ?",
                        generation,
                        owner);
    }

    /** Nobody points to any rows of an owner any more; the next generation that it gets has a number that no node knows. */
    public void erase(Session session, String owner) {
        session.rows(own)
                .run(
                        "UPDATE {owner} SET generation = highest + 1, highest = highest + 1, previous = NULL, next = NULL, ready = 0 "
                                + "WHERE owner = ?",
                        owner);
    }

    /** There is no previous generation any more. */
    public void forgetPrevious(Session session, String owner) {
        session.rows(own).run("UPDATE {owner} SET previous = NULL WHERE owner = ?", owner);
    }

    /**
     * Which generations count.
     *
     * @param generation the current one
     * @param previous the one before it, with its rows as they were
     * @param next the one that is being built or was built
     * @param ready whether the next one is whole
     * @param highest the highest number that was given out
     */
    public record Entry(
            int generation,
            @Nullable Integer previous,
            @Nullable Integer next,
            boolean ready,
            int highest) {
        static final Entry NEW = new Entry(1, null, null, false, 1);

        static Entry of(Row row) {
            return new Entry(
                    (int) row.number("generation"),
                    row.integerOrNull("previous"),
                    row.integerOrNull("next"),
                    row.flag("ready"),
                    (int) row.number("highest"));
        }

        /** Whether the owner's tables change by building another generation, and no longer in place. */
        public boolean isByGeneration() {
            return highest > 1;
        }

        /** Whether a generation is whole and not the current one. */
        public boolean mayUse(int wanted) {
            return isPrevious(wanted) || (ready && Optional.of(wanted).equals(Optional.ofNullable(next)));
        }

        public boolean isPrevious(int wanted) {
            return Optional.of(wanted).equals(Optional.ofNullable(previous));
        }

        /** Whether a generation must stay. */
        public boolean counts(int one) {
            return one == generation || isPrevious(one) || Optional.of(one).equals(Optional.ofNullable(next));
        }
    }
}
