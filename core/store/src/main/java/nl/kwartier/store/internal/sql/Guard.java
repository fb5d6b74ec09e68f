package nl.kwartier.store.internal.sql;

import java.time.Duration;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Holds work on one connection to its time limit. A watchdog asks now and then whether the time is up; beginning and ending take the
 * same lock, so that an interruption never hits the work that comes next.
 */
public final class Guard {
    private final Runnable interruptDatabase;
    private @Nullable Thread worker;
    private long began;
    private long limit;
    private volatile boolean expired;

    public Guard(Runnable interruptDatabase) {
        this.interruptDatabase = interruptDatabase;
    }

    public synchronized void begin(Duration atMost) {
        worker = Thread.currentThread();
        began = System.nanoTime();
        limit = atMost.toNanos();
        expired = false;
    }

    /** Ends the work, and takes back an interruption of the thread that came for it. */
    public synchronized void end() {
        worker = null;
        if (expired) {
            Thread.interrupted();
        }
    }

    /** Whether it was interrupted since it began. */
    public boolean hasExpired() {
        return expired;
    }

    /** Refuses to go on when the time is up. */
    void check() {
        if (expired) {
            throw tooLong();
        }
    }

    /**
     * Interrupts the work if its time is up: a running statement stops, a waiting thread wakes.
     *
     * @return whether it should have ended long ago, so that it evidently heeds no interruption
     */
    public synchronized boolean expire() {
        long busy = System.nanoTime() - began;
        if (worker == null || busy < limit) {
            return false;
        }
        expired = true;
        interruptDatabase.run();
        worker.interrupt();
        return busy > 2 * limit;
    }

    /** What is answered for work that took too long. */
    public static Refusal tooLong() {
        return Refusal.of(
                ErrorCode.SERVICE, "Dit duurde te lang en is niet uitgevoerd. Probeer het over een minuut opnieuw.");
    }
}
