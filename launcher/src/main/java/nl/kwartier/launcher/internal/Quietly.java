package nl.kwartier.launcher.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * Keeps Java's own remarks off the terminal. From version 24 on, Java warns in four lines that the framework tries
 * {@code sun.misc.Unsafe}; the framework does without when it is gone, and nobody at the terminal can do anything about it.
 */
final class Quietly {
    private Quietly() {}

    static <T> T call(Supplier<T> work) {
        var terminal = System.err;
        try (var nowhere = new PrintStream(OutputStream.nullOutputStream())) {
            System.setErr(nowhere);
            return work.get();
        } finally {
            System.setErr(terminal);
        }
    }
}
