package nl.kwartier.store.internal.follow;

import java.time.Duration;
import java.time.Instant;
import nl.kwartier.api.Ids;
import nl.kwartier.api.store.Row;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/**
 * Somebody who follows rows, under a name that stays the same. Of all nodes on one database only one follows under a name at a time:
 * it holds the name for half a minute and renews that as it goes on.
 */
public final class Follower {
    private static final Duration HOLD = Duration.ofSeconds(30);

    private final Engine engine;
    private final Tables tables;
    private final String name;
    private final String holder = Ids.next();
    private volatile long turn;

    public Follower(Engine engine, Tables tables, String name) {
        this.engine = engine;
        this.tables = tables;
        this.name = name;
    }

    /** Takes back every name: where nobody else can be on the database, whoever held one has ended. */
    public static void freeAll(Engine engine, Tables tables) {
        engine.write(session -> session.rows(tables).run("UPDATE {follower} SET holder = NULL, held_until = NULL"));
    }

    /** Makes the follower known, if it is new, at a place before every row. */
    public void introduceAtStart() {
        introduce("0, 0");
    }

    /** Makes the follower known, if it is new, at the last event there is. */
    public void introduceAtLastEvent() {
        introduce(engine.dialect().horizon() + " - 1, coalesce((SELECT max(seq) FROM {event}), 0)");
    }

    /**
     * Says whose it is.
     *
     * @throws IllegalStateException when it is somebody else's
     */
    public void belongsTo(String owner) {
        engine.write(session -> {
            Rows rows = session.rows(tables);
            rows.run("UPDATE {follower} SET owner = ? WHERE name = ? AND owner IS NULL", owner, name);
            if (rows.number("SELECT count(*) FROM {follower} WHERE name = ? AND owner = ?", name, owner) == 0) {
                throw new IllegalStateException(
                        "The listener id " + name + " is not " + owner + "'s: another owner has it");
            }
            return true;
        });
    }

    /** How far it has come, for whoever only looks. */
    public Place standsAt(Rows rows) {
        return rows.first("SELECT tx, seq FROM {follower} WHERE name = ?", Place::of, name)
                .orElse(Place.START);
    }

    /** How far it has come, for whoever goes on from there. */
    public Place place(Rows rows) {
        return rows.first("SELECT tx, seq, turn FROM {follower} WHERE name = ?", this::standing, name)
                .orElse(Place.START);
    }

    /** Takes or keeps hold of the name; false when another node has it. */
    public boolean hold() {
        return engine.write(session -> {
            Instant now = Instant.now();
            return session.rows(tables)
                            .run(
                                    "UPDATE {follower} SET holder = ?, held_until = ? WHERE name = ? "
                                            + "AND (holder IS NULL OR holder = ? OR held_until < ?)",
                                    holder,
                                    now.plus(HOLD),
                                    name,
                                    holder,
                                    now)
                    == 1;
        });
    }

    /**
     * Moves on inside a unit. Throws when another node has moved on or holds the name, or when it was set back since it was last asked for
     * its place, so that the unit is undone.
     */
    public void move(Session session, Place from, Place to) {
        Instant now = Instant.now();
        int moved = session.rows(tables)
                .run(
                        "UPDATE {follower} SET tx = ?, seq = ?, holder = ?, held_until = ? WHERE name = ? AND tx = ? AND seq = ? "
                                + "AND turn = ? AND (holder IS NULL OR holder = ? OR held_until < ?)",
                        to.tx(),
                        to.seq(),
                        holder,
                        now.plus(HOLD),
                        name,
                        from.tx(),
                        from.seq(),
                        turn,
                        holder,
                        now);
        if (moved == 0) {
            throw new Overtaken(name);
        }
    }

    /** Lets go of the name, so that another node, or the next start, need not wait. */
    public void release() {
        engine.write(session -> session.rows(tables)
                .run(
                        "UPDATE {follower} SET holder = NULL, held_until = NULL WHERE name = ? AND holder = ?",
                        name,
                        holder));
    }

    private Place standing(Row row) {
        turn = row.number("turn");
        return Place.of(row);
    }

    private void introduce(String place) {
        engine.write(session -> session.rows(tables)
                .run("INSERT INTO {follower} (name, tx, seq) SELECT ?, " + place + " ON CONFLICT DO NOTHING", name));
    }

    /** Another node follows under this name. */
    public static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken(String name) {
            super(name, null, false, false);
        }
    }
}
