package nl.kwartier.store.internal.engine;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers off the thread that writes, since what follows an answer may do anything. Those of one commit are given one after the
 * other on one thread; when what follows one of them waits for another answer, the rest goes to another thread first.
 */
public final class Answers implements AutoCloseable {
    private static final ThreadLocal<Round> CURRENT = new ThreadLocal<>();

    private final ExecutorService threads = Executors.newCachedThreadPool(Answers::daemon);

    /** Gives each of these answers. */
    public void give(List<Runnable> answers) {
        begin(new Round(this, new ArrayDeque<>(answers)));
    }

    /** Lets what was begun end by itself. What is still to be given after this is given on the thread that brings it. */
    @Override
    public void close() {
        threads.shutdown();
    }

    /** Called by a thread that is about to wait. */
    static void waiting() {
        Round round = CURRENT.get();
        if (round != null) {
            round.handOver();
        }
    }

    private void begin(Round round) {
        try {
            threads.execute(round);
        } catch (RejectedExecutionException e) {
            round.run();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "kwartier-store-answers");
        thread.setDaemon(true);
        return thread;
    }

    /** The answers that one thread still has to give; used by that thread alone. */
    private record Round(Answers of, Queue<Runnable> rest) implements Runnable {
        @Override
        public void run() {
            Round outer = CURRENT.get();
            CURRENT.set(this);
            try {
                for (Runnable next = rest.poll(); next != null; next = rest.poll()) {
                    next.run();
                }
            } finally {
                back(outer);
            }
        }

        private void handOver() {
            if (!rest.isEmpty()) {
                var others = new ArrayDeque<>(rest);
                rest.clear();
                of.begin(new Round(of, others));
            }
        }

        private static void back(@Nullable Round outer) {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}
