package nl.kwartier.lifecycle.internal.catalogue;

import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work behind everybody's back, one time at once: whoever asks while it is being done waits for that time. */
final class Errand {
    private final ThreadPoolExecutor thread;
    private final Runnable work;
    private @Nullable Future<?> present;

    Errand(Runnable work) {
        this.work = work;
        this.thread = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var named = new Thread(task, "kwartier-catalogus");
            named.setDaemon(true);
            return named;
        });
        thread.allowCoreThreadTimeOut(true);
    }

    /** Has it done without waiting. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void start() {
        run();
    }

    /** Has it done; the answer tells when. */
    synchronized Future<?> run() {
        Future<?> running = present;
        if (running == null || running.isDone()) {
            running = thread.submit(work);
            present = running;
        }
        return running;
    }

    void stop() {
        thread.shutdownNow();
    }
}
