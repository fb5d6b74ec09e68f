package nl.kwartier.launcher.internal;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends what the program logs to the error stream, a line each. */
final class Logging {
    /** A logger that nobody holds may be collected together with its level. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private Logging() {}

    static void start() {
        LogManager.getLogManager().reset();
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new LogLine());
        Logger.getLogger("").addHandler(handler);
        Logger.getLogger("").setLevel(Level.INFO);
        JETTY.setLevel(Level.WARNING);
    }

    /** Keeps the lines coming while the process ends; Java's own would fall silent at the first sign of it. */
    public static final class LastingManager extends LogManager {
        private boolean started;

        /** Made by Java, by the name in a system property. */
        public LastingManager() {}

        @Override
        public void reset() {
            if (!started) {
                started = true;
                super.reset();
            }
        }
    }
}
