package nl.kwartier.web.internal.routing;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the requests that are inside one owner's code, so that it can leave when the last one is out. */
public final class Gate {
    /** One party for the owner itself; a phaser that has advanced past phase 0 is closed. */
    private final Phaser inside = new Phaser(1);

    /** Lets a request in; false when the owner is leaving. */
    public boolean enter() {
        return inside.register() == 0;
    }

    /** Lets a request out. */
    public void leave() {
        inside.arriveAndDeregister();
    }

    /** Lets nobody in any more and waits until everybody is out, at most so long. */
    void close(Duration patience) {
        int phase = inside.arriveAndDeregister();
        try {
            inside.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillBusy) {
            inside.forceTermination();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
