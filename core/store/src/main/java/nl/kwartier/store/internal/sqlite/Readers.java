package nl.kwartier.store.internal.sqlite;

import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.Session;

/** The connections that read. Work that reads inside other reading on the same thread shares its snapshot. */
final class Readers implements AutoCloseable {
    private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final long PATIENCE_SECONDS = 10;
    private static final ThreadLocal<Snapshot> CURRENT = new ThreadLocal<>();

    private final SqliteFile file;
    private final Limits limits;
    private final Watchdog watchdog;
    private final Semaphore free = new Semaphore(MOST, true);
    private final BlockingDeque<Link> idle = new LinkedBlockingDeque<>();
    private volatile boolean closed;

    Readers(SqliteFile file, Limits limits, Watchdog watchdog) {
        this.file = file;
        this.limits = limits;
        this.watchdog = watchdog;
    }

    <T> T read(Task<T> task) {
        Snapshot outer = CURRENT.get();
        return outer == null || outer.of != this ? onLink(task) : task.on(outer.session);
    }

    /** Waits for what is being read, and closes. */
    @Override
    public void close() {
        closed = true;
        try {
            free.tryAcquire(MOST, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        idle.forEach(Link::close);
    }

    private <T> T onLink(Task<T> task) {
        acquire();
        try {
            return snapshot(task);
        } catch (SQLException e) {
            throw SqliteErrors.translate(e, "BEGIN");
        } finally {
            free.release();
        }
    }

    private <T> T snapshot(Task<T> task) throws SQLException {
        Link link = take();
        link.begin("BEGIN");
        link.guard().begin(limits.read());
        Session session = link.session();
        CURRENT.set(new Snapshot(this, session));
        try {
            T result = task.on(session);
            session.close();
            return result;
        } finally {
            CURRENT.remove();
            link.guard().end();
            link.rollback();
            idle.push(link);
        }
    }

    private Link take() throws SQLException {
        Link known = idle.poll();
        if (known != null) {
            return known;
        }
        Link link = file.openReader();
        watchdog.add(link.guard(), () -> {});
        return link;
    }

    private void acquire() {
        try {
            if (closed) {
                throw Failures.closing();
            }
            if (!free.tryAcquire() && !free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Failures.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.closing();
        }
    }

    /** What this thread is reading. */
    private record Snapshot(Readers of, Session session) {}
}
