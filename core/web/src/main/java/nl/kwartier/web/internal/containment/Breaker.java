package nl.kwartier.web.internal.containment;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stops calling a programme that fails again and again, and tries it once after a pause.
 *
 * <p>It opens after {@value #FAULTS} faults in a row within {@link #WINDOW_LIMITS} times the time limit. A municipality's site sees a few
 * pages per second, so a rule about a share of many calls, as busy sites have, would see a fault far too late; a programme of which one
 * call in a hundred fails meets this one once in 10,000 million calls. The window is one time limit longer than as many time-outs one
 * after the other take, so that a single user who keeps trying a hanging programme also opens it. After {@link #PAUSE} one call may try:
 * as long as people need to read the page and do something else, and short enough that nobody has to be asked for help when it was only
 * a database that restarted.
 */
final class Breaker {
    /** Faults in a row that open it. */
    static final int FAULTS = 5;

    /** In how many time limits those faults must fall. */
    static final int WINDOW_LIMITS = FAULTS + 1;

    /** How long nobody is let in. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    /** How a call came in. */
    enum Entry {
        /** As one of many. */
        ORDINARY,
        /** As the one that tries whether it works again. */
        TRIAL
    }

    /** Whether calls are let in. */
    enum State {
        /** All. */
        CLOSED(0),
        /** One, which is trying now. */
        HALF_OPEN(0.5),
        /** None. */
        OPEN(1);

        private final double degree;

        State(double degree) {
            this.degree = degree;
        }

        /** How far it is open. */
        double degree() {
            return degree;
        }
    }

    private final LongSupplier nanos;
    private final long window;

    private volatile State state = State.CLOSED;
    private volatile int row;
    private long rowBegan;
    private long openedAt;
    private String reference = "";

    Breaker(Duration timeLimit, LongSupplier nanos) {
        this.window = timeLimit.multipliedBy(WINDOW_LIMITS).toNanos();
        this.nanos = nanos;
    }

    /** Lets a call in; null when it is not let in. {@code mayTry} says whether a trial makes sense now. */
    @Nullable Entry enter(boolean mayTry) {
        return state == State.CLOSED ? Entry.ORDINARY : tried(mayTry);
    }

    private synchronized @Nullable Entry tried(boolean mayTry) {
        if (state == State.CLOSED) {
            return Entry.ORDINARY;
        }
        if (state == State.HALF_OPEN || !mayTry || nanos.getAsLong() - openedAt < PAUSE.toNanos()) {
            return null;
        }
        state = State.HALF_OPEN;
        return Entry.TRIAL;
    }

    /** The programme answered, be it with a refusal. */
    void answered(Entry entry) {
        if (entry == Entry.TRIAL || row > 0) {
            end(entry);
        }
    }

    private synchronized void end(Entry entry) {
        if (entry == Entry.TRIAL) {
            state = State.CLOSED;
        }
        if (state == State.CLOSED) {
            row = 0;
        }
    }

    /** Something else than the programme was in the way: this call says nothing about it, and another may try. */
    synchronized void undecided(Entry entry) {
        if (entry == Entry.TRIAL) {
            state = State.OPEN;
        }
    }

    /** The programme failed; true when that opened it. {@code reference} is the number under which the fault is in the log. */
    synchronized boolean failed(Entry entry, String reference) {
        if (entry == Entry.ORDINARY && (state != State.CLOSED || !fills(nanos.getAsLong()))) {
            return false;
        }
        state = State.OPEN;
        openedAt = nanos.getAsLong();
        row = 0;
        this.reference = reference;
        return true;
    }

    /** Whether a fault at this moment is the last of a row. */
    private boolean fills(long now) {
        int inRow = row;
        if (inRow == 0 || now - rowBegan > window) {
            inRow = 0;
            rowBegan = now;
        }
        row = inRow + 1;
        return row >= FAULTS;
    }

    State state() {
        return state;
    }

    /** The number in the log of the fault that opened it. */
    synchronized String reference() {
        return reference;
    }

    /** Seconds until somebody may try; at least 1. */
    synchronized long secondsLeft() {
        return Math.max(1, left().toSeconds() + 1);
    }

    /** Until when it is open; null while it is closed. */
    synchronized @Nullable Rest rest() {
        return state == State.CLOSED ? null : new Rest(reference, Instant.now().plus(left()));
    }

    private Duration left() {
        return Duration.ofNanos(PAUSE.toNanos() - (nanos.getAsLong() - openedAt));
    }
}
