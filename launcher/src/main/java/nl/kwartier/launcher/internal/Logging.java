package nl.kwartier.launcher.internal;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends what the program logs to the error stream, a line each. */
final class Logging {
    /** Held here, because a logger that nobody holds may be collected together with its level. */
    private static final Logger ALL = Logger.getLogger("");

    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private Logging() {}

    static void start() {
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new LogLine());
        ALL.addHandler(handler);
        ALL.setLevel(Level.INFO);
        JETTY.setLevel(Level.WARNING);
    }

    /** From here on only the sentence counts that the person at the terminal gets; its consequences are noise. */
    static void silence() {
        ALL.setLevel(Level.OFF);
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
