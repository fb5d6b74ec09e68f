package nl.kwartier.launcher.internal;

import java.util.concurrent.CountDownLatch;
import nl.kwartier.launcher.internal.Signals.Kind;

/**
 * How the process ends. Asked to end (SIGTERM, Ctrl-C), Java would exit with a signal's code the moment its hooks are done; here the
 * hook passes the request on, waits until the main thread has tidied up, and ends the process with the main thread's code.
 */
final class Ending {
    private final CountDownLatch tidy = new CountDownLatch(1);
    private volatile int code;

    private Ending() {}

    static Ending onRequest(Signals signals) {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.pass(signals), "kwartier-stop"));
        return ending;
    }

    /** Ends the process. */
    void over(int exitCode) {
        code = exitCode;
        tidy.countDown();
        System.exit(exitCode);
    }

    private void pass(Signals signals) {
        signals.send(Kind.STOP, "");
        try {
            tidy.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }
}
