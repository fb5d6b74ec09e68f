package nl.kwartier.store.internal.unit;

import java.util.ArrayList;
import java.util.List;

/** What follows a unit, which may have been done more than once: only what the last time asked for counts. */
final class Ending {
    private final List<Runnable> whenDone = new ArrayList<>();
    private final List<Runnable> whenUndone = new ArrayList<>();

    synchronized void add(Runnable done, Runnable undone) {
        whenDone.add(done);
        whenUndone.add(undone);
    }

    synchronized void done() {
        whenDone.forEach(Runnable::run);
        clear();
    }

    synchronized void undone() {
        whenUndone.forEach(Runnable::run);
        clear();
    }

    private void clear() {
        whenDone.clear();
        whenUndone.clear();
    }
}
