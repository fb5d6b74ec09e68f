package nl.kwartier.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kwartier.store.internal.engine.Answers;
import nl.kwartier.store.internal.engine.Inside;
import nl.kwartier.store.internal.sql.Guard;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes what is waiting, gives each unit a savepoint, commits once and then answers all. A unit that
 * fails is undone alone. When the whole transaction is lost, the units that were not to blame are done again, each by itself.
 */
final class Writer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_UNITS = 1_000;

    /** How long units are gathered before a commit; less than a person notices. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Link link;
    private final BlockingQueue<Waiting<?>> queue;
    private final Answers answers;
    private final List<Waiting<?>> first;
    private final Queue<Waiting<?>> inHand = new ConcurrentLinkedQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean finishing;
    private @Nullable Waiting<?> kept;
    private boolean running;
    private boolean abandoned;

    Writer(Link link, BlockingQueue<Waiting<?>> queue, Answers answers, List<Waiting<?>> first) {
        this.link = link;
        this.queue = queue;
        this.answers = answers;
        this.first = first;
    }

    Guard guard() {
        return link.guard();
    }

    @Override
    public void run() {
        try {
            first.forEach(waiting -> batch(waiting, 1));
            while (!finishing || kept != null || !queue.isEmpty()) {
                Waiting<?> next = next();
                if (next != null) {
                    batch(next, MOST_UNITS);
                }
            }
        } catch (Abandoned e) {
            LOG.warn("The abandoned unit has ended after all");
        } finally {
            link.close();
            ended.countDown();
        }
    }

    /** Does what is still waiting, and ends. */
    void finish() {
        finishing = true;
        try {
            if (!ended.await(10, TimeUnit.SECONDS)) {
                LOG.error("The lane did not end within 10 seconds; what it had not committed was not acknowledged");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Gives up this writer if it is still stuck in the same unit: that unit is answered with the error.
     *
     * @return the units of the same transaction, to be done again; nothing when it was not stuck after all
     */
    Optional<List<Waiting<?>>> abandon(RuntimeException error) {
        synchronized (this) {
            if (!running || !guard().expire()) {
                return Optional.empty();
            }
            abandoned = true;
        }
        link.close();
        var rest = new ArrayList<>(inHand);
        Waiting<?> culprit = rest.remove(rest.size() - 1);
        culprit.fail(error);
        answer(List.of(culprit));
        return Optional.of(rest);
    }

    private @Nullable Waiting<?> next() {
        if (kept != null) {
            Waiting<?> next = kept;
            kept = null;
            return next;
        }
        try {
            return queue.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return queue.poll();
        }
    }

    private void batch(Waiting<?> start, int most) {
        inHand.add(start);
        try {
            link.references(!start.loose());
            link.begin("BEGIN IMMEDIATE");
            unit(start);
            if (!start.loose()) {
                fill(most);
            }
            link.execute("COMMIT");
            answer(takeAll());
        } catch (SQLException e) {
            undo(e);
        }
    }

    private void fill(int most) throws SQLException {
        long until = System.nanoTime() + LONGEST_NANOS;
        for (int units = 1; units < most && System.nanoTime() < until; units++) {
            Waiting<?> next = queue.poll();
            if (next == null || next.loose()) {
                kept = next;
                return;
            }
            inHand.add(next);
            unit(next);
        }
    }

    private void unit(Waiting<?> waiting) throws SQLException {
        if (!waiting.single()) {
            link.execute("SAVEPOINT unit");
        }
        work(waiting);
        if (waiting.failed()) {
            undo(waiting);
        } else if (!waiting.single()) {
            link.execute("RELEASE unit");
        }
    }

    private void work(Waiting<?> waiting) {
        link.guard().begin(waiting.limit());
        enter();
        try {
            waiting.run(link.session());
        } finally {
            leave();
            link.guard().end();
        }
    }

    private synchronized void enter() {
        running = true;
        Inside.enter();
    }

    private synchronized void leave() {
        running = false;
        Inside.leave();
        if (abandoned) {
            throw new Abandoned();
        }
    }

    private void undo(Waiting<?> waiting) throws SQLException {
        if (waiting.single()) {
            throw new SQLException("A statement without a savepoint failed");
        }
        link.execute("ROLLBACK TO unit");
        link.execute("RELEASE unit");
    }

    /** The whole transaction is lost: a full disk, an interrupted statement, a reference that is checked at the commit. */
    private void undo(SQLException error) {
        link.rollback();
        List<Waiting<?>> lost = takeAll();
        for (Waiting<?> waiting : lost) {
            if (waiting.failed()) {
                answer(List.of(waiting));
            } else if (lost.size() == 1) {
                waiting.fail(SqliteErrors.translate(error, "COMMIT"));
                answer(List.of(waiting));
            } else {
                batch(waiting, 1);
            }
        }
    }

    private List<Waiting<?>> takeAll() {
        var all = new ArrayList<>(inHand);
        inHand.clear();
        return all;
    }

    private void answer(List<Waiting<?>> done) {
        var later = new ArrayList<Runnable>();
        for (Waiting<?> waiting : done) {
            if (waiting.awaited()) {
                waiting.complete();
            } else {
                later.add(waiting::complete);
            }
        }
        if (!later.isEmpty()) {
            answers.give(later);
        }
    }

    /** The lane went on with another writer while this one was stuck. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
