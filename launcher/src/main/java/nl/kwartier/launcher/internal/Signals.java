package nl.kwartier.launcher.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the bundles and the operating system have to say to the launcher, in the order in which they said it. */
final class Signals {
    /** What a signal is about. */
    enum Kind {
        /** The platform answers requests; the text is its address. */
        READY,
        /** The platform cannot start; the text is the sentence for the person at the terminal. */
        FAILED,
        /** A line for the person at the terminal, such as a demonstration's accounts. */
        NOTICE,
        /** The process is asked to end. */
        STOP
    }

    /** One signal, with an empty text where the kind says it all. */
    record Signal(Kind kind, String text) {}

    private final BlockingQueue<Signal> queue = new LinkedBlockingQueue<>();

    void send(Kind kind, String text) {
        queue.add(new Signal(kind, text));
    }

    /** The next signal, or null when none comes in time. */
    @Nullable Signal next(Duration patience) {
        try {
            return queue.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Signal(Kind.STOP, "");
        }
    }

    /** The first reason given for a start that fails, if any was given so far. */
    Optional<String> failure() {
        return queue.stream()
                .filter(signal -> signal.kind() == Kind.FAILED)
                .map(Signal::text)
                .findFirst();
    }
}
