package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/** Says each second how far something is, for whoever waits longer than that. */
final class Progress {
    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter out;

    Progress(PrintWriter out) {
        this.out = out;
    }

    /** Does something by which a file grows to about so many bytes; 0 when nobody knows. */
    void growing(String what, Path file, long expected, Step step) throws IOException, SQLException {
        String of = expected > 0 ? " van ongeveer " + Math.max(1, expected / MEGABYTE) : "";
        during(seconds -> what + ": " + size(file) / MEGABYTE + of + " MB", step);
    }

    /** Does something of which only the time can be told. */
    void lasting(String what, Step step) throws IOException, SQLException {
        during(seconds -> what + ": " + seconds + " s", step);
    }

    private void during(LongFunction<String> line, Step step) throws IOException, SQLException {
        var done = new CountDownLatch(1);
        var thread = new Thread(() -> tell(line, done), "kwartier-store-progress");
        thread.setDaemon(true);
        thread.start();
        try {
            step.run();
        } finally {
            done.countDown();
            join(thread);
        }
    }

    private void tell(LongFunction<String> line, CountDownLatch done) {
        try {
            for (long seconds = 1; !done.await(1, TimeUnit.SECONDS); seconds++) {
                out.println(line.apply(seconds));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** What is waited for. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException, SQLException;
    }
}
