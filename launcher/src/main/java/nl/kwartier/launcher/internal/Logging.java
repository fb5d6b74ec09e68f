package nl.kwartier.launcher.internal;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.MemoryHandler;

/**
 * Sends what the program logs to the error stream, a line each. The lines of a start are held until it is known how the start ends:
 * whoever gets one sentence that says what to do should not have to look for it.
 */
final class Logging {
    /** Held here, because a logger that nobody holds may be collected together with its level. */
    private static final Logger ALL = Logger.getLogger("");

    /** Libraries that tell of their daily work what only their makers want to know. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("com.zaxxer.hikari"));

    /** More than a start logs; the oldest go first. */
    private static final int HELD_LINES = 1_000;

    private static final Handler TERMINAL = new ConsoleHandler();
    private static final MemoryHandler HELD = new MemoryHandler(TERMINAL, HELD_LINES, Level.OFF);

    private Logging() {}

    static void start() {
        TERMINAL.setFormatter(new LogLine());
        ALL.addHandler(HELD);
        ALL.setLevel(Level.INFO);
        TALKATIVE.forEach(library -> library.setLevel(Level.WARNING));
    }

    /** Prints what was held, and from here on every line at once. After {@link #silence} it prints nothing. */
    static void release() {
        HELD.setPushLevel(Level.ALL);
        HELD.push();
    }

    /** Only the sentence counts that the person at the terminal gets; what led to it and what follows from it is noise. */
    static void silence() {
        ALL.setLevel(Level.OFF);
        TERMINAL.setLevel(Level.OFF);
    }

    /**
     * Keeps the lines coming while the process ends, where Java's own would fall silent at the first sign of it; and starts without
     * Java's own configuration file, whose handler prints two lines for each record.
     */
    public static final class LastingManager extends LogManager {
        /** Made by Java, by the name in a system property. */
        public LastingManager() {}

        @Override
        public void readConfiguration() {}

        @Override
        public void reset() {}
    }
}
