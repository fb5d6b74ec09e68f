package nl.kwartier.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.kwartier.store.internal.engine.Append;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Hold;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.engine.Snapshots;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.GenerationTables;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/** A database in one file. */
public final class SqliteEngine implements Engine {
    /** Some megabytes of log when copying is quick, which the disk takes in a few milliseconds. */
    private static final long CHECKPOINT_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final AtomicLong checkpointed = new AtomicLong(System.nanoTime());
    private final Dialect dialect = new SqliteDialect();
    private final GenerationTables generations = new SqliteTables(dialect);
    private final Watchdog watchdog = new Watchdog();
    private final SqliteFile file;
    private final Limits limits;
    private final Lane lane;
    private final Readers readers;

    /** Opens the file, or makes it. */
    public SqliteEngine(Path path, Limits limits) throws SQLException {
        this.file = new SqliteFile(path);
        this.limits = limits;
        this.lane = new Lane(file, watchdog);
        this.readers = new Readers(file, watchdog, new Snapshots(this));
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <T> T read(Task<T> task) {
        return readers.read(task, limits.read());
    }

    @Override
    public <T> T readLong(Task<T> task) {
        return readers.read(task, Limits.NONE);
    }

    @Override
    public <T> T write(Task<T> task) {
        return await(task, limits.unit());
    }

    @Override
    public <T> CompletableFuture<T> writeLater(Task<T> task) {
        return lane.put(new Waiting<>(task, limits.unit(), false));
    }

    @Override
    public void append(Append rows) {
        write(rows);
    }

    @Override
    public CompletableFuture<Boolean> appendLater(Append rows) {
        return writeLater(rows);
    }

    @Override
    public <T> T define(Task<T> task) {
        try {
            return await(task, Limits.NONE);
        } finally {
            file.tablesChanged();
        }
    }

    @Override
    public <T> T bulk(Task<T> task) {
        T result = await(new Loose<>(task), Limits.NONE);
        long last = checkpointed.get();
        if (System.nanoTime() - last > CHECKPOINT_NANOS && checkpointed.compareAndSet(last, System.nanoTime())) {
            file.checkpoint();
        }
        return result;
    }

    @Override
    public GenerationTables generations() {
        return generations;
    }

    /** There is no other node. */
    @Override
    public Optional<Hold> hold(String name) {
        return Optional.of(() -> {});
    }

    @Override
    public void keepOrder(Tables own) {
        // Row numbers only grow.
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public Map<String, String> health() {
        return Map.of("soort", "SQLite", "bestand", String.valueOf(file.path().getFileName()));
    }

    @Override
    public void close() {
        lane.close();
        readers.close();
        watchdog.close();
    }

    private <T> T await(Task<T> task, Duration limit) {
        return lane.put(new Waiting<>(task, limit, true)).await();
    }

    private record Loose<T>(Task<T> task) implements Task<T> {
        @Override
        public T on(Session session) {
            return task.on(session);
        }

        @Override
        public boolean loose() {
            return true;
        }
    }
}
