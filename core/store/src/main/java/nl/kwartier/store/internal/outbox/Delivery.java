package nl.kwartier.store.internal.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.follow.Follower;
import nl.kwartier.store.internal.follow.Place;
import nl.kwartier.store.internal.sql.Guard;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives events to one listener: in order, one at a time, again when it fails, with a pause that doubles up to five minutes. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Engine engine;
    private final Tables tables;
    private final EventListener listener;
    private final @Nullable String owner;
    private final Duration limit;
    private final String name;
    private final String query;
    private final Follower follower;
    private final Guard guard = new Guard(() -> {});
    private boolean running;
    private boolean closed;
    private int failures;
    private long notBefore = System.nanoTime();

    Delivery(Engine engine, Tables tables, EventListener listener, @Nullable String owner, Duration limit) {
        this.engine = engine;
        this.tables = tables;
        this.listener = listener;
        this.owner = owner;
        this.limit = limit;
        this.name = listener.listenerId();
        this.query = Announced.query(engine.dialect());
        this.follower = new Follower(engine, tables, name);
    }

    /** A listener that was never seen before hears what is announced from now on. */
    void introduce() {
        follower.introduceAtLastEvent();
        if (owner != null) {
            follower.belongsTo(owner);
        }
    }

    boolean isOf(String wanted) {
        return wanted.equals(owner);
    }

    /** Whether it has come this far. */
    boolean hasReached(Place place) {
        return engine.read(session -> follower.standsAt(session.rows(tables))).compareTo(place) >= 0;
    }

    Guard guard() {
        return guard;
    }

    /** Claims the next round; false when one is going on, when it is too early, or when it has been closed. */
    synchronized boolean begin() {
        if (running || closed || System.nanoTime() < notBefore) {
            return false;
        }
        running = true;
        return true;
    }

    /** Delivers what there is. */
    void round() {
        try {
            boolean more = true;
            while (more && !isClosed()) {
                more = chunk();
            }
            succeeded();
        } catch (Follower.Overtaken e) {
            LOG.debug("Another node delivers to {}", name);
        } catch (Throwable e) {
            failed(e);
        } finally {
            end();
        }
    }

    /** Delivers nothing more. A call that is going on may end. */
    void close() {
        synchronized (this) {
            closed = true;
            if (running) {
                return;
            }
        }
        release();
    }

    private boolean chunk() {
        Next next = engine.read(session -> {
            Rows rows = session.rows(tables);
            Place place = follower.place(rows);
            return new Next(place, Announced.after(rows, query, place));
        });
        List<Announced> events = next.events;
        if (events.isEmpty() || !follower.hold()) {
            return false;
        }
        deliver(next.place, events);
        return events.size() == Announced.MOST;
    }

    /** Remembers the place after each event that was taken in, and at the end for those that were not wanted. */
    private void deliver(Place start, List<Announced> events) {
        Set<String> types = listener.types();
        Place kept = start;
        Place reached = start;
        for (Announced announced : events) {
            if (isClosed()) {
                return;
            }
            reached = announced.place();
            if (types.contains(announced.event().type())) {
                call(announced);
                kept = move(kept, reached);
            }
        }
        move(kept, reached);
    }

    private void call(Announced announced) {
        guard.begin(limit);
        try {
            listener.receive(announced.event());
        } finally {
            guard.end();
        }
        if (guard.hasExpired()) {
            throw new IllegalStateException("It took longer than " + limit.toMillis() + " ms");
        }
    }

    private Place move(Place from, Place to) {
        if (!from.equals(to)) {
            engine.write(session -> {
                follower.move(session, from, to);
                return true;
            });
        }
        return to;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void succeeded() {
        failures = 0;
    }

    private synchronized void failed(Throwable cause) {
        long pause = Math.min(LONGEST_PAUSE.toNanos(), FIRST_PAUSE.toNanos() << Math.min(failures, 20));
        failures++;
        notBefore = System.nanoTime() + pause;
        LOG.warn(
                "{} did not take an event in; it comes again in {} s: {}",
                name,
                pause / 1_000_000_000,
                cause.toString());
    }

    private void end() {
        synchronized (this) {
            running = false;
            if (!closed) {
                return;
            }
        }
        release();
    }

    private void release() {
        try {
            follower.release();
        } catch (RuntimeException e) {
            LOG.debug("{} is let go of when its half minute is over: {}", name, e.getMessage());
        }
    }

    private record Next(Place place, List<Announced> events) {}
}
