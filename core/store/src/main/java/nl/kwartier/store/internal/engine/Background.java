package nl.kwartier.store.internal.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something again and again with a pause in between, whatever goes wrong, until it is closed. What keeps failing, as on a full disk,
 * is tried less and less often, so that it does not fill the log.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private static final long LONGEST_MILLIS = 10_000;

    private final String name;
    private final long pauseMillis;
    private final Runnable work;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    public Background(String name, long pauseMillis, Runnable work) {
        this.name = name;
        this.pauseMillis = pauseMillis;
        this.work = work;
        this.thread = new Thread(this::loop, "kwartier-store-" + name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Lets the work that runs now end, for at most five seconds. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        try {
            long pause = pauseMillis;
            while (!closing.await(pause, TimeUnit.MILLISECONDS)) {
                pause = succeeds() ? pauseMillis : Math.max(pauseMillis, Math.min(2 * pause, LONGEST_MILLIS));
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was interrupted and ends", name);
        }
    }

    private boolean succeeds() {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("{} failed and is tried again: {}", name, e.toString());
            return false;
        }
    }
}
