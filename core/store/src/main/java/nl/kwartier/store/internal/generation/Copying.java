package nl.kwartier.store.internal.generation;

import java.util.List;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.GenerationTables.ChunkSize;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;

/** Copies the rows of one generation into another, a part at a time, in the order of each table's key. */
final class Copying {
    /** Characters and bytes in a part, so that a few large rows do not take as long as many small ones. */
    private static final int MOST_BYTES = 4_000_000;

    private final Engine engine;
    private final Tables from;
    private final Tables to;

    Copying(Engine engine, Tables from, Tables to) {
        this.engine = engine;
        this.from = from;
        this.to = to;
    }

    void all(List<TableShape> shapes) {
        shapes.forEach(this::copy);
    }

    private void copy(TableShape shape) {
        if (shape.key().isEmpty()) {
            engine.bulk(session -> session.rows(to).define(insert(shape)));
            return;
        }
        var chunk = new Chunk(engine.generations().chunk());
        boolean begun = false;
        while (true) {
            int asked = fitting(shape, chunk.rows(), begun);
            if (asked == 0) {
                return;
            }
            String statement = insert(shape) + part(shape, asked, begun);
            chunk.timed(asked, () -> engine.bulk(session -> session.rows(to).define(statement)));
            begun = true;
        }
    }

    /** How many of the next rows go into one part; looked up beside the writing, because the rows that are copied do not change. */
    private int fitting(TableShape shape, int rows, boolean begun) {
        String next = " FROM " + from.name(shape.name()) + part(shape, rows, begun);
        if (shape.size().isEmpty()) {
            return (int) ask("SELECT count(*) FROM (SELECT 1" + next + ") part");
        }
        String key = key(shape);
        return (int) ask(
                "SELECT count(*) FROM (SELECT row_number() OVER running AS place, sum(size) OVER running AS total FROM "
                        + "(SELECT " + key + ", " + shape.size() + " AS size" + next + ") part "
                        + "WINDOW running AS (ORDER BY " + key + " ROWS UNBOUNDED PRECEDING)) running "
                        + "WHERE place = 1 OR total <= " + MOST_BYTES);
    }

    private long ask(String sql) {
        return engine.read((Session session) -> session.rows(from).measure(sql));
    }

    private String insert(TableShape shape) {
        String columns = String.join(", ", shape.columns());
        return "INSERT INTO " + to.name(shape.name()) + " (" + columns + ") SELECT " + columns + " FROM "
                + from.name(shape.name());
    }

    /** The rows that follow the last one that was copied. */
    private String part(TableShape shape, int rows, boolean begun) {
        String key = key(shape);
        String after = " WHERE (" + key + ") > (SELECT " + key + " FROM " + to.name(shape.name()) + " ORDER BY "
                + String.join(" DESC, ", shape.key()) + " DESC LIMIT 1)";
        return (begun ? after : "") + " ORDER BY " + key + " LIMIT " + rows;
    }

    private static String key(TableShape shape) {
        return String.join(", ", shape.key());
    }

    /** How many rows go at once, by how long it took before. */
    static final class Chunk {
        private final ChunkSize size;
        private int rows;

        Chunk(ChunkSize size) {
            this.size = size;
            this.rows = size.first();
        }

        int rows() {
            return rows;
        }

        /** Does one part of so many rows and learns from it. */
        int timed(int asked, java.util.function.IntSupplier part) {
            long began = System.nanoTime();
            int done = part.getAsInt();
            long millis = (System.nanoTime() - began) / 1_000_000;
            if (millis > size.millis()) {
                rows = Math.max(1, (int) Math.min(rows / 2, asked * size.millis() / millis));
            } else if (millis < size.millis() / 2 && asked == rows) {
                rows = Math.min(size.most(), rows + rows / 2 + 1);
            }
            return done;
        }
    }
}
