package nl.kwartier.web.internal.shell;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** Whether one programme is asked what waits: not soon after it was silent, so that it does not slow each page of the console. */
final class Patience {
    /** As long as its own pages rest when they fail. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    /** Questions that never came back: each holds a thread. */
    private static final int MOST_OPEN = 64;

    private final LongSupplier nanos;
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean silent;
    private volatile long since;

    Patience(LongSupplier nanos) {
        this.nanos = nanos;
    }

    boolean mayAsk() {
        return open.get() < MOST_OPEN && !(silent && nanos.getAsLong() - since < PAUSE.toNanos());
    }

    /** The question, counted until it comes back. */
    <T> Callable<T> counted(Callable<T> question) {
        return () -> {
            open.incrementAndGet();
            try {
                return question.call();
            } finally {
                open.decrementAndGet();
            }
        };
    }

    void answered() {
        silent = false;
    }

    void wasSilent() {
        since = nanos.getAsLong();
        silent = true;
    }
}
