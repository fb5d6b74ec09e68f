package nl.kwartier.store.internal.engine;

import nl.kwartier.store.internal.sql.Session;
import org.jspecify.annotations.Nullable;

/** What each thread is reading, so that reading inside reading sees the same moment and takes no second connection. */
public final class Snapshots {
    private static final ThreadLocal<Current> CURRENT = new ThreadLocal<>();

    private final Engine engine;

    public Snapshots(Engine engine) {
        this.engine = engine;
    }

    /** The session that this thread reads in, on this database. */
    public @Nullable Session current() {
        Current current = CURRENT.get();
        return current == null || current.engine != engine ? null : current.session;
    }

    /** Does a task in a session that has just begun. */
    public <T> T within(Session session, Task<T> task) {
        Current outer = CURRENT.get();
        CURRENT.set(new Current(engine, session));
        try {
            return task.on(session);
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    private record Current(Engine engine, Session session) {}
}
