package nl.kwartier.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Requests one after the other, on several threads, until it is closed. */
final class Load implements AutoCloseable {
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private volatile boolean ended;

    /** Asks for pages that must answer 200. */
    static Load on(Visitor visitor, int atOnce, List<String> paths) {
        var load = new Load();
        for (int i = 0; i < atOnce; i++) {
            var thread = new Thread(() -> load.run(visitor, paths), "load-" + i);
            thread.start();
            load.threads.add(thread);
        }
        return load;
    }

    /** How many pages came back as they should. */
    long answers() {
        return answers.get();
    }

    /** Every request that did not. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        ended = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Visitor visitor, List<String> paths) {
        while (!ended) {
            paths.forEach(path -> ask(visitor, path));
        }
    }

    private void ask(Visitor visitor, String path) {
        try {
            int status = visitor.get(path).statusCode();
            if (status == 200) {
                answers.incrementAndGet();
            } else {
                failures.add(path + " " + status);
            }
        } catch (Exception broken) {
            failures.add(path + " " + broken);
        }
    }
}
