package nl.kwartier.store.internal.outbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.internal.engine.Background;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.sql.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each listener its events, on a thread of its own while there is something to give. */
public final class Deliveries implements AutoCloseable {
    /** How long a call may take, as {@link EventListener} says. */
    public static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final long PAUSE_MILLIS = 300;

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

    public void add(EventListener listener) {
        var delivery = new Delivery(engine, tables, listener, limit);
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
