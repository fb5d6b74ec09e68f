package nl.kwartier.store.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.follow.Follower;
import nl.kwartier.store.internal.follow.Place;
import nl.kwartier.store.internal.log.Tail.Packed;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** Writes, after the fact, one row for each resident of a packed record, so that a resident's records are found quickly. */
public final class Expansion {
    /** So few that the lane is held for some milliseconds only. */
    private static final int MOST_ROWS = 2_000;

    /** Of each five parts of time, writing by people has at least four; what is not expanded yet is found all the same. */
    private static final long REST = 4;

    private final Engine engine;
    private final Tables tables;
    private final Tail tail;
    private final Follower follower;

    public Expansion(Engine engine, Tables tables) {
        this.engine = engine;
        this.tables = tables;
        this.tail = new Tail(engine.dialect());
        this.follower = new Follower(engine, tables, follower());
    }

    /** The name under which it remembers how far it has come. */
    static String follower() {
        return "store-log-subject";
    }

    public void start() {
        follower.introduceAtStart();
    }

    /** Expands what there is, or leaves it to another node that is at it. */
    public void run() {
        try {
            boolean more = true;
            while (more) {
                more = step();
            }
        } catch (Follower.Overtaken e) {
            // The other node goes on from where it is.
        }
    }

    private boolean step() {
        Chunk chunk = engine.read(session -> {
            Rows rows = session.rows(tables);
            Place from = follower.place(rows);
            return new Chunk(from, tail.chunk(rows, from));
        });
        Place from = chunk.from;
        for (List<Packed> part : chunk.parts()) {
            Place to = part.get(part.size() - 1).place();
            Place before = from;
            long began = System.nanoTime();
            engine.write(session -> expand(session, before, to, part));
            rest(REST * (System.nanoTime() - began));
            from = to;
        }
        return !chunk.records.isEmpty();
    }

    private static void rest(long nanos) {
        LockSupport.parkNanos(nanos);
    }

    private boolean expand(Session session, Place from, Place to, List<Packed> records) {
        follower.move(session, from, to);
        var rows = new ArrayList<@Nullable Object[]>();
        records.forEach(record -> record.residents()
                .forEach(resident ->
                        rows.add(new Object[] {resident, record.place().seq()})));
        session.rows(tables)
                .runAll("INSERT INTO {log_subject} (resident_id, seq) VALUES (?, ?) ON CONFLICT DO NOTHING", rows);
        return true;
    }

    private record Chunk(Place from, List<Packed> records) {
        /** The records in parts that are small enough for one unit. */
        List<List<Packed>> parts() {
            var parts = new ArrayList<List<Packed>>();
            var part = new ArrayList<Packed>();
            int rows = 0;
            for (Packed record : records) {
                part.add(record);
                rows += record.residents().size();
                if (rows >= MOST_ROWS) {
                    parts.add(List.copyOf(part));
                    part.clear();
                    rows = 0;
                }
            }
            if (!part.isEmpty()) {
                parts.add(List.copyOf(part));
            }
            return parts;
        }
    }
}
