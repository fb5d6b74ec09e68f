package nl.kwartier.store.internal.sqlite;

import java.time.Duration;
import nl.kwartier.store.internal.engine.Answer;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.sql.Session;
import org.jspecify.annotations.Nullable;

/** A task in the lane, with what came of it until it may be answered: only a commit makes a result true. */
final class Waiting<T> {
    private final Task<T> task;
    private final Duration limit;
    private final boolean awaited;
    private final Answer<T> answer = new Answer<>();
    private @Nullable T result;
    private @Nullable Throwable failure;

    /** Makes one; {@code awaited} when a thread does nothing but wait for it, so that answering costs the lane nothing. */
    Waiting(Task<T> task, Duration limit, boolean awaited) {
        this.task = task;
        this.limit = limit;
        this.awaited = awaited;
    }

    Answer<T> answer() {
        return answer;
    }

    Duration limit() {
        return limit;
    }

    boolean awaited() {
        return awaited;
    }

    boolean single() {
        return task.single();
    }

    boolean loose() {
        return task.loose();
    }

    boolean failed() {
        return failure != null;
    }

    /** Does the work; what goes wrong is kept for the answer. */
    void run(Session session) {
        failure = null;
        result = null;
        try {
            result = task.on(session);
            session.close();
        } catch (Throwable e) {
            fail(e);
        }
    }

    void fail(Throwable error) {
        failure = error;
    }

    void complete() {
        if (failure == null) {
            answer.complete(result);
        } else {
            answer.completeExceptionally(failure);
        }
    }
}
