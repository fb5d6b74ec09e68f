package nl.kwartier.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kwartier.store.internal.engine.Snapshots;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.Session;

/** The connections that read. Work that reads inside other reading on the same thread shares its snapshot. */
final class Readers implements AutoCloseable {
    private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final long PATIENCE_SECONDS = 10;

    private final SqliteFile file;
    private final Watchdog watchdog;
    private final Snapshots snapshots;
    private final Semaphore free = new Semaphore(MOST, true);
    private final BlockingDeque<Link> idle = new LinkedBlockingDeque<>();
    private volatile boolean closed;

    Readers(SqliteFile file, Watchdog watchdog, Snapshots snapshots) {
        this.file = file;
        this.watchdog = watchdog;
        this.snapshots = snapshots;
    }

    <T> T read(Task<T> task, Duration limit) {
        Session outer = snapshots.current();
        return outer == null ? onLink(task, limit) : task.on(outer);
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

    private <T> T onLink(Task<T> task, Duration limit) {
        acquire();
        try {
            return snapshot(task, limit);
        } catch (SQLException e) {
            throw SqliteErrors.translate(e, "BEGIN");
        } finally {
            free.release();
        }
    }

    private <T> T snapshot(Task<T> task, Duration limit) throws SQLException {
        Link link = take();
        link.guard().begin(limit);
        try {
            Session session = link.session();
            T result = snapshots.within(session, task);
            session.close();
            return result;
        } finally {
            link.guard().end();
            link.rollback();
            idle.push(link);
        }
    }

    /** A connection with a transaction that has begun. One that cannot begin is not kept. */
    private Link take() throws SQLException {
        Link known = idle.poll();
        Link link = known != null ? known : open();
        try {
            link.begin("BEGIN");
            return link;
        } catch (SQLException e) {
            watchdog.remove(link.guard());
            link.close();
            throw e;
        }
    }

    private Link open() throws SQLException {
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
}
