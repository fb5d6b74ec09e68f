package nl.kwartier.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import nl.kwartier.store.internal.engine.Answer;
import nl.kwartier.store.internal.engine.Answers;
import nl.kwartier.store.internal.engine.Inside;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.Guard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queue before the one writer, and the writer's replacement should a unit never end. */
final class Lane implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    /** More than any number of requests could fill; beyond it something is wrong, and refusing saves the memory. */
    private static final int LONGEST_QUEUE = 100_000;

    private final BlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final Answers answers = new Answers();
    private final SqliteFile file;
    private final Watchdog watchdog;
    private volatile Writer writer;
    private volatile boolean closed;

    Lane(SqliteFile file, Watchdog watchdog) throws SQLException {
        this.file = file;
        this.watchdog = watchdog;
        this.writer = start(List.of());
    }

    <T> Answer<T> put(Waiting<T> waiting) {
        if (waiting.awaited()) {
            Inside.refuse();
        }
        if (closed) {
            throw Failures.closing();
        }
        if (!queue.offer(waiting)) {
            throw Failures.busy();
        }
        if (closed && queue.remove(waiting)) {
            throw Failures.closing();
        }
        return waiting.answer();
    }

    /** Finishes what is in the queue. */
    @Override
    public void close() {
        closed = true;
        writer.finish();
        answers.close();
    }

    private Writer start(List<Waiting<?>> first) throws SQLException {
        Link link = file.openWriter();
        var next = new Writer(link, queue, answers, first);
        watchdog.add(link.guard(), () -> replace(next));
        daemon(next, "kwartier-store-lane").start();
        return next;
    }

    /** Leaves a writer to its endless unit and goes on with another; the unit's transaction ends with its connection. */
    private void replace(Writer stuck) {
        stuck.abandon(Guard.tooLong()).ifPresent(rest -> {
            LOG.error("A unit neither ended nor heeded an interruption; the lane goes on without it");
            watchdog.remove(stuck.guard());
            goOn(rest);
        });
    }

    private void goOn(List<Waiting<?>> rest) {
        try {
            writer = start(rest);
        } catch (SQLException e) {
            closed = true;
            LOG.error("The lane could not go on: {}", e.getMessage());
            queue.drainTo(rest);
            rest.forEach(waiting -> waiting.answer().completeExceptionally(Failures.unreachable()));
        }
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
