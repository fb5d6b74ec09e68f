package nl.kwartier.testkit.internal.start;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what comes by itself. */
public final class Await {
    /** Longer than anything in a test should take on a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long LOOK_MILLIS = 5;

    private Await() {}

    /** Looks again and again, and fails with a sentence when it does not come. */
    public static void until(BooleanSupplier there, Supplier<String> otherwise) {
        until(PATIENCE, there, otherwise);
    }

    /** The same, for at most so long. */
    public static void until(Duration patience, BooleanSupplier there, Supplier<String> otherwise) {
        long end = System.nanoTime() + patience.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted.");
        }
    }
}
