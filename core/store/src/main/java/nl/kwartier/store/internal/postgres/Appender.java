package nl.kwartier.store.internal.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kwartier.store.internal.engine.Answer;
import nl.kwartier.store.internal.engine.Answers;
import nl.kwartier.store.internal.engine.Append;
import nl.kwartier.store.internal.engine.Inside;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.sql.Failures;
import org.jspecify.annotations.Nullable;

/** Puts rows that come by themselves together: whatever is waiting goes in one statement and one commit. */
final class Appender implements AutoCloseable {
    private static final int LONGEST_QUEUE = 100_000;
    private static final int MOST = 1_000;

    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Consumer<Task<Boolean>> write;
    private final Answers answers;
    private volatile boolean closed;

    Appender(Consumer<Task<Boolean>> write, Answers answers) {
        this.write = write;
        this.answers = answers;
        var thread = new Thread(this::loop, "kwartier-store-append");
        thread.setDaemon(true);
        thread.start();
    }

    /** Queues rows; {@code awaited} when a thread does nothing but wait for the answer. */
    Answer<Boolean> put(Append rows, boolean awaited) {
        if (awaited) {
            Inside.refuse();
        }
        if (closed) {
            throw Failures.closing();
        }
        var pending = new Pending(rows, awaited, new Answer<>());
        if (!queue.offer(pending)) {
            throw Failures.busy();
        }
        if (closed && queue.remove(pending)) {
            throw Failures.closing();
        }
        return pending.answer;
    }

    @Override
    public void close() {
        closed = true;
        try {
            ended.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        try {
            while (!closed || !queue.isEmpty()) {
                Pending first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    var batch = new ArrayList<>(List.of(first));
                    queue.drainTo(batch, MOST);
                    together(batch);
                }
            }
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            ended.countDown();
        }
    }

    private void together(List<Pending> batch) {
        batch.stream()
                .collect(Collectors.groupingBy(pending -> pending.rows.sql()))
                .values()
                .forEach(this::alike);
    }

    private void alike(List<Pending> alike) {
        Append first = alike.get(0).rows;
        List<@Nullable Object[]> rows =
                alike.stream().flatMap(pending -> pending.rows.rows().stream()).toList();
        try {
            write.accept(new Append(first.tables(), first.sql(), rows));
            answer(alike, null);
        } catch (RuntimeException e) {
            apart(alike, e);
        }
    }

    /** One of them may be to blame. */
    private void apart(List<Pending> alike, RuntimeException failure) {
        if (alike.size() == 1) {
            answer(alike, failure);
        } else {
            alike.forEach(pending -> alike(List.of(pending)));
        }
    }

    private void answer(List<Pending> done, @Nullable RuntimeException failure) {
        done.stream().filter(pending -> pending.awaited).forEach(pending -> pending.complete(failure));
        List<Runnable> later = done.stream()
                .filter(pending -> !pending.awaited)
                .<Runnable>map(pending -> () -> pending.complete(failure))
                .toList();
        if (!later.isEmpty()) {
            answers.give(later);
        }
    }

    private record Pending(Append rows, boolean awaited, Answer<Boolean> answer) {
        void complete(@Nullable RuntimeException failure) {
            if (failure == null) {
                answer.complete(true);
            } else {
                answer.completeExceptionally(failure);
            }
        }
    }
}
