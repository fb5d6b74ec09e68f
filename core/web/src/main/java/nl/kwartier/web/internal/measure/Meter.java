package nl.kwartier.web.internal.measure;

import java.util.concurrent.atomic.LongAdder;

/** Counts of one owner's answers. Adding costs some tens of nanoseconds and no thread waits for another. */
public final class Meter {
    /** Upper bounds in seconds: a read, a page, a slow page, where people notice, where they give up, and the time limit. */
    static final double[] BOUNDS = {0.005, 0.025, 0.1, 0.5, 2.5, 10};

    private static final int STATUSES = 5;

    private final LongAdder[] statuses = adders(STATUSES);
    private final LongAdder[] times = adders(BOUNDS.length + 1);
    private final LongAdder nanos = new LongAdder();
    private final LongAdder faults = new LongAdder();

    /** Adds an answer with this HTTP status, after so many nanoseconds. */
    public void answered(int status, long took) {
        statuses[Math.min(STATUSES, Math.max(1, status / 100)) - 1].increment();
        times[bucket(took / 1e9)].increment();
        nanos.add(took);
    }

    /** Adds a fault: an exception or a time-out, never a refusal. */
    public void failed() {
        faults.increment();
    }

    private static int bucket(double seconds) {
        int bucket = 0;
        while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** Answers whose status begins with this digit. */
    long answers(int firstDigit) {
        return statuses[firstDigit - 1].sum();
    }

    /** Answers within the bound at this place; past the last bound all of them. */
    long within(int bound) {
        long sum = 0;
        for (int bucket = 0; bucket <= bound; bucket++) {
            sum += times[bucket].sum();
        }
        return sum;
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }

    long faults() {
        return faults.sum();
    }

    private static LongAdder[] adders(int count) {
        var adders = new LongAdder[count];
        java.util.Arrays.setAll(adders, place -> new LongAdder());
        return adders;
    }
}
