package nl.kwartier.store.internal.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import nl.kwartier.store.internal.engine.Answer;
import nl.kwartier.store.internal.engine.Answers;
import nl.kwartier.store.internal.engine.Append;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Hold;
import nl.kwartier.store.internal.engine.Inside;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.engine.Snapshots;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.GenerationTables;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/** A database on a server, which other nodes may use too. */
public final class PostgresEngine implements Engine {
    /** Any number will do, as long as every node takes the same. */
    private static final long DEFINING = 0x6B77617274696572L;

    private static final int LATER_THREADS = 4;
    private static final Tables NOBODYS = new Tables(new PostgresDialect(), "store", 1);

    private final PostgresDialect dialect = new PostgresDialect();
    private final Watchdog watchdog = new Watchdog();
    private final ExecutorService later = Executors.newFixedThreadPool(LATER_THREADS, PostgresEngine::daemon);
    private final Answers answers = new Answers();
    private final Snapshots snapshots = new Snapshots(this);
    private final GenerationTables generations;
    private final String url;
    private final Limits limits;
    private final Pool readers;
    private final Pool writers;
    private final OwnerRoles roles;
    private final String version;
    private final Work work;
    private final Appender appender;

    /** Connects. */
    public PostgresEngine(String url, Limits limits) throws SQLException {
        this.url = url;
        this.limits = limits;
        this.readers = Pool.ofReaders(url);
        this.writers = Pool.ofWriters(url);
        try (Connection connection = readers.take()) {
            this.roles = new OwnerRoles(connection);
            this.version = connection.getMetaData().getDatabaseProductVersion();
            connection.rollback();
        }
        this.generations = new PostgresTables(roles);
        this.work = new Work(roles, dialect, watchdog);
        this.appender = new Appender(this::write, answers);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <T> T readLong(Task<T> task) {
        Session outer = snapshots.current();
        return outer != null
                ? task.on(outer)
                : work.once(readers, Limits.NONE, session -> snapshots.within(session, task));
    }

    @Override
    public <T> T read(Task<T> task) {
        Session outer = snapshots.current();
        if (outer != null) {
            return task.on(outer);
        }
        Task<T> within = session -> snapshots.within(session, task);
        try {
            return work.once(readers, limits.read(), within);
        } catch (Conflict e) {
            return work.once(readers, limits.read(), within);
        }
    }

    @Override
    public <T> T write(Task<T> task) {
        Inside.refuse();
        return again(limits.unit(), task);
    }

    @Override
    public <T> CompletableFuture<T> writeLater(Task<T> task) {
        var answer = new Answer<T>();
        try {
            later.execute(() -> answer(answer, task));
        } catch (RejectedExecutionException e) {
            throw Failures.closing();
        }
        return answer;
    }

    @Override
    public void append(Append rows) {
        appender.put(rows, true).await();
    }

    @Override
    public CompletableFuture<Boolean> appendLater(Append rows) {
        return appender.put(rows, false);
    }

    @Override
    public <T> T define(Task<T> task) {
        return bulk(session -> {
            session.rows(NOBODYS).define("SELECT pg_advisory_xact_lock(" + DEFINING + ")");
            return task.on(session);
        });
    }

    @Override
    public <T> T bulk(Task<T> task) {
        return again(Limits.NONE, session -> {
            session.rows(NOBODYS).define("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            return task.on(session);
        });
    }

    @Override
    public GenerationTables generations() {
        return generations;
    }

    @Override
    public Optional<Hold> hold(String name) {
        return AdvisoryHold.take(url, name);
    }

    /** On another server transactions are numbered anew: from then on a base is added, so that the order holds. */
    @Override
    public void keepOrder(Tables own) {
        dialect.base(define(session -> base(session.rows(own))));
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public Map<String, String> health() {
        return Map.of(
                "soort",
                "PostgreSQL " + version,
                "rollen",
                roles.mayCreate()
                        ? "elk programma heeft een eigen rol"
                        : "alle programma's delen één rol, want dit account mag geen rollen maken");
    }

    @Override
    public void close() {
        appender.close();
        later.shutdown();
        try {
            later.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answers.close();
        readers.close();
        writers.close();
        watchdog.close();
    }

    private static long base(Rows rows) {
        long base = rows.number("SELECT CAST(value AS bigint) FROM {fact} WHERE name = 'order'");
        long last = rows.number("SELECT greatest((SELECT max(tx) FROM {log}), (SELECT max(tx) FROM {event}), "
                + "(SELECT max(tx) FROM {follower}))");
        long now = rows.number("SELECT pg_current_xact_id()::text::bigint");
        if (last < base + now) {
            return base;
        }
        long raised = last - now + 1;
        rows.run(
                "INSERT INTO {fact} (name, value) VALUES ('order', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                Long.toString(raised));
        return raised;
    }

    private <T> T again(Duration limit, Task<T> task) {
        long until = System.nanoTime() + limits.unit().toNanos();
        for (int tried = 1; ; tried++) {
            try {
                return inside(limit, task);
            } catch (Conflict e) {
                if (System.nanoTime() > until) {
                    throw Failures.busy();
                }
                pause(tried);
            }
        }
    }

    private <T> T inside(Duration limit, Task<T> task) {
        Inside.enter();
        try {
            return work.once(writers, limit, task);
        } finally {
            Inside.leave();
        }
    }

    /** Answers on another thread: whatever follows may wait for a write that needs this one. */
    private <T> void answer(Answer<T> answer, Task<T> task) {
        try {
            T result = write(task);
            answers.give(List.of(() -> answer.complete(result)));
        } catch (Throwable e) {
            answers.give(List.of(() -> answer.completeExceptionally(e)));
        }
    }

    /** Waits at random and ever longer, so that those who collided do not meet again. */
    private static void pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 2 + Math.min(100, 2 * tried)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.closing();
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "kwartier-store-later");
        thread.setDaemon(true);
        return thread;
    }
}
