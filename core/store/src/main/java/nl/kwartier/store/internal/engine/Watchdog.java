package nl.kwartier.store.internal.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kwartier.store.internal.sql.Guard;

/** Looks ten times a second whether any work has outrun its limit. */
public final class Watchdog implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final List<Watched> watched = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::watch, "kwartier-store-watchdog");
    private volatile boolean closed;

    public Watchdog() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches a connection; what is stuck and heeds no interruption is told. */
    public void add(Guard guard, Runnable stuck) {
        watched.add(new Watched(guard, stuck));
    }

    public void remove(Guard guard) {
        watched.removeIf(each -> each.guard == guard);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void watch() {
        while (!closed) {
            for (Watched each : watched) {
                if (each.guard.expire()) {
                    each.stuck.run();
                }
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private record Watched(Guard guard, Runnable stuck) {}
}
