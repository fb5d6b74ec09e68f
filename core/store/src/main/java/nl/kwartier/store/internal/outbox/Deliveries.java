package nl.kwartier.store.internal.outbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.internal.engine.Background;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.follow.Place;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each listener its events, on a thread of its own while there is something to give. */
public final class Deliveries implements AutoCloseable {
    /** How long a call may take, as {@link EventListener} says. */
    public static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final long PAUSE_MILLIS = 300;
    private static final long LOOK_NANOS = 50_000_000;

    private final Engine engine;
    private final Tables tables;
    private final Duration limit;
    private final Map<EventListener, Delivery> deliveries = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Deliveries::daemon);
    private final Watchdog watchdog = new Watchdog();
    private final Background rounds = new Background("delivery", PAUSE_MILLIS, this::look);

    public Deliveries(Engine engine, Tables tables, Duration limit) {
        this.engine = engine;
        this.tables = tables;
        this.limit = limit;
    }

    public void start() {
        rounds.start();
    }

    /** Gives events to a listener that is no owner's. */
    public void add(EventListener listener) {
        add(listener, null);
    }

    /** Gives events to a listener of an owner, who may be set back with it. */
    public void add(EventListener listener, @Nullable String owner) {
        var delivery = new Delivery(engine, tables, listener, owner, limit);
        delivery.introduce();
        watchdog.add(delivery.guard(), () -> {});
        deliveries.put(listener, delivery);
    }

    public void remove(EventListener listener) {
        Delivery delivery = deliveries.remove(listener);
        if (delivery != null) {
            delivery.close();
            watchdog.remove(delivery.guard());
        }
    }

    /** Waits until the listeners of an owner have taken in what there is now; false when the time was over. */
    public boolean caughtUp(String owner, Duration atMost) {
        Place last = engine.read(session -> Announced.last(session.rows(tables), engine.dialect()));
        long until = System.nanoTime() + atMost.toNanos();
        while (!deliveries.values().stream().allMatch(delivery -> !delivery.isOf(owner) || delivery.hasReached(last))) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return true;
    }

    @Override
    public void close() {
        rounds.close();
        deliveries.values().forEach(Delivery::close);
        threads.shutdown();
        watchdog.close();
    }

    private void look() {
        for (Delivery delivery : deliveries.values()) {
            if (delivery.begin()) {
                threads.execute(delivery::round);
            }
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "kwartier-store-deliver");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, cause) -> LOG.error("Delivery ended: {}", cause.toString()));
        return thread;
    }
}
