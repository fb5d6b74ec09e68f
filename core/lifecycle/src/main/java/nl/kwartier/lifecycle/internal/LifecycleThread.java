package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.lifecycle.internal.inbox.InboxWatcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread on which programmes come and go. It makes a round when the inbox changed, when somebody asks, and every few seconds
 * for what nobody told: another node that changed the list, a file system that does not report.
 */
final class LifecycleThread {
    private static final Logger LOG = LoggerFactory.getLogger(LifecycleThread.class);

    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "kwartier-programmas"));
    private final Preparation preparation;
    private final Path folder;
    private final Progress progress;
    private final AtomicBoolean asked = new AtomicBoolean();
    private @Nullable Node node;
    private @Nullable InboxWatcher watcher;
    private volatile List<Programme> overview = List.of();
    private volatile boolean settled;

    /** Makes the node; tried again at every round until it works. */
    @FunctionalInterface
    interface Preparation {
        Node node() throws IOException, InterruptedException;
    }

    /** Work on a node. */
    @FunctionalInterface
    interface Work {
        void on(Node node) throws InterruptedException;
    }

    /** A question to a node. */
    @FunctionalInterface
    interface Question<T> {
        T to(Node node) throws InterruptedException;
    }

    private LifecycleThread(Preparation preparation, Path folder, Progress progress) {
        this.preparation = preparation;
        this.folder = folder;
        this.progress = progress;
    }

    static LifecycleThread start(Preparation preparation, Path folder, Progress progress, Patience patience) {
        var thread = new LifecycleThread(preparation, folder, progress);
        long pause = patience.between().toMillis();
        var unused =
                thread.executor.scheduleWithFixedDelay(() -> thread.work(node -> {}), 0, pause, TimeUnit.MILLISECONDS);
        return thread;
    }

    List<Programme> overview() {
        return progress.among(overview);
    }

    boolean settled() {
        return settled;
    }

    /** Does something on the thread and then a round. */
    Future<?> round(Work first) {
        return executor.submit(() -> work(first));
    }

    /** Asks something on the thread, so that nothing comes or goes meanwhile. */
    <T> Future<T> ask(Question<T> question) {
        return executor.submit(() -> question.to(node == null ? prepare() : node));
    }

    /**
     * Asks as {@link #ask} does and waits for the answer. What has not begun after some seconds is not done any more.
     *
     * @throws Refusal of the question, or because the thread is busy with something else
     */
    <T> T answer(Question<T> question) {
        var turn = new Turn();
        Future<T> answer = ask(node -> {
            turn.begin();
            return question.to(node);
        });
        return turn.await(answer, PATIENCE_SECONDS);
    }

    void stop() {
        executor.execute(this::end);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Never throws: that would be the last round. */
    private void work(Work first) {
        try {
            Node present = node == null ? prepare() : node;
            first.on(present);
            overview = present.round();
            settled = true;
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("De programma's zijn nu niet bij te werken; Kwartier probeert het zo weer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            progress.rest();
        }
    }

    private Node prepare() throws IOException, InterruptedException {
        Node made = preparation.node();
        // Watching begins before the first look, so that nothing falls between the two.
        watcher = InboxWatcher.watch(folder, this::inboxChanged);
        node = made;
        return made;
    }

    /** A file that is being copied changes often; one round in the queue sees all of it. */
    private void inboxChanged() {
        if (asked.compareAndSet(false, true) && !executor.isShutdown()) {
            executor.execute(() -> {
                asked.set(false);
                work(present -> {});
            });
        }
    }

    private void end() {
        if (watcher != null) {
            watcher.close();
        }
        try {
            if (node != null) {
                node.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
