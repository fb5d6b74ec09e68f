package nl.kwartier.store.internal.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again with a pause in between, whatever goes wrong, until it is closed. */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

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
            while (!closing.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                once();
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was interrupted and ends", name);
        }
    }

    private void once() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed and is tried again: {}", name, e.toString());
        }
    }
}
