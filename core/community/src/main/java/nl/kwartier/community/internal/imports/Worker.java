package nl.kwartier.community.internal.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that reads in what was started, on this node or on one that is gone. */
final class Worker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final int MOST_FAILURES = 5;
    private static final Duration TIDY_AGAIN = Duration.ofHours(6);

    private final Store store;
    private final Intakes intakes;
    private final String node = Ids.next();
    private final Semaphore work = new Semaphore(1);
    private final Thread thread = new Thread(this, "kwartier-inlezen");
    private volatile boolean ended;
    private int failures;
    private Instant tidied = Instant.MIN;

    Worker(Store store, Intakes intakes) {
        this.store = store;
        this.intakes = intakes;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    /** There is something to do. */
    void wake() {
        work.release();
    }

    void end() {
        ended = true;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void run() {
        while (!ended) {
            try {
                work.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                goOn();
                tidy();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failed) {
                LOG.warn("Reading files in is tried again in a moment", failed);
            }
        }
    }

    private void goOn() {
        while (!ended) {
            var next = store.read(looking(), reader -> Jobs.next(reader, node)).orElse(null);
            if (next == null || !claim(next.id())) {
                return;
            }
            run(next);
        }
    }

    private void run(Jobs.Task job) {
        try {
            new Run(store, intakes, job, node, this::ended).run();
            failures = 0;
        } catch (RuntimeException failed) {
            boolean away = failed instanceof Refusal refusal && refusal.code() == ErrorCode.SERVICE;
            failures += away ? 0 : 1;
            if (failures >= MOST_FAILURES) {
                failures = 0;
                giveUp(job.id());
            }
            throw failed;
        }
    }

    private void giveUp(String id) {
        store.write(
                looking(),
                unit -> Jobs.find(unit, id)
                        .map(job -> Jobs.end(
                                unit,
                                job,
                                State.FAILED,
                                "Het inlezen lukte niet verder. Wat al is ingelezen, blijft staan. Kies het bestand opnieuw:"
                                        + " wat er al is, verandert dan niet.")));
    }

    private boolean claim(String id) {
        return store.write(looking(), unit -> Jobs.claim(unit, id, node));
    }

    private void tidy() {
        if (tidied.isBefore(Instant.now().minus(TIDY_AGAIN))) {
            tidied = Instant.now();
            Tidying.tidy(store);
        }
    }

    private static Caller looking() {
        return Caller.system("bestanden inlezen");
    }
}
