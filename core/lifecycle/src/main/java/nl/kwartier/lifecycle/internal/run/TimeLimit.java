package nl.kwartier.lifecycle.internal.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a programme's code on a thread of its own and waits no longer than agreed. */
final class TimeLimit {
    private TimeLimit() {}

    /**
     * Runs the work.
     *
     * @throws TimeoutException when it took too long; the thread was interrupted then, and may still be busy
     * @throws ExecutionException with whatever the work threw
     */
    static <T> T within(Duration limit, String thread, Callable<T> work)
            throws TimeoutException, ExecutionException, InterruptedException {
        var task = new FutureTask<T>(work);
        start(thread, task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            task.cancel(true);
        }
    }

    /** Runs work that nobody waits for. */
    static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        // The thread that starts this one may carry the class loader of a programme that is long gone.
        thread.setContextClassLoader(TimeLimit.class.getClassLoader());
        thread.start();
    }
}
