package nl.kwartier.lifecycle.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** Work in a queue, which either begins or is given up: whoever hears that it was not done can trust that it will not be done later. */
final class Turn {
    private final AtomicBoolean decided = new AtomicBoolean();

    /** The first thing that the work does. */
    void begin() {
        if (!decided.compareAndSet(false, true)) {
            throw new CancellationException("given up");
        }
    }

    /** Waits until it is done, when it begins in time. */
    <T> T await(Future<T> work, long seconds) {
        try {
            return work.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            if (decided.compareAndSet(false, true)) {
                throw Refusal.of(
                        ErrorCode.SERVICE,
                        "Kwartier is nog met een ander programma bezig. Probeer het over een minuut opnieuw.");
            }
            return done(work);
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            throw stopping();
        }
    }

    private static <T> T done(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            throw stopping();
        }
    }

    private static RuntimeException cause(ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(failure);
    }

    private static Refusal stopping() {
        Thread.currentThread().interrupt();
        return Refusal.of(ErrorCode.SERVICE, "Kwartier stopt. Probeer het over een minuut opnieuw.");
    }
}
