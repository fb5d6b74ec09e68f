package nl.kwartier.web.internal.containment;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at all calls that are under way, a few times per second. A timer per call would cost each of them what few of them need. */
final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** How much later than its limit a call may be seen. */
    private static final long EVERY_MILLIS = 50;

    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::watch, "kwartier-tijdslimiet");

    Watch() {
        thread.setDaemon(true);
        thread.start();
    }

    void begin(Call call) {
        calls.add(call);
    }

    void end(Call call) {
        calls.remove(call);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                long now = System.nanoTime();
                calls.forEach(call -> look(call, now));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look(Call call, long now) {
        try {
            call.look(now);
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            LOG.error("Een aanroep die te lang duurde, kreeg geen antwoord", failed);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
