package nl.kwartier.web.internal.containment;

import java.util.function.Consumer;

/** One call of a programme that is under way. Interrupts its thread when it takes too long, and never after it has ended. */
final class Call {
    private final Thread thread = Thread.currentThread();
    private final long deadline;
    private final long end;
    private final Consumer<StackTraceElement[]> expired;
    private final Runnable abandoned;
    private boolean over;
    private boolean late;
    private boolean left;

    /**
     * A call of this thread.
     *
     * @param deadline the moment of {@code System.nanoTime} until which it may take
     * @param grace for how many nanoseconds after that an interrupted call may still come back
     * @param expired told once, with where the thread was, when it took too long
     * @param abandoned run once when it did not even come back after being interrupted
     */
    Call(long deadline, long grace, Consumer<StackTraceElement[]> expired, Runnable abandoned) {
        this.deadline = deadline;
        this.end = deadline + grace;
        this.expired = expired;
        this.abandoned = abandoned;
    }

    /** Looks at the clock, from another thread. */
    void look(long now) {
        if (now - deadline < 0) {
            return;
        }
        boolean leave;
        synchronized (this) {
            if (over) {
                return;
            }
            if (!late) {
                late = true;
                expired.accept(thread.getStackTrace());
                thread.interrupt();
            }
            leave = !left && now - end >= 0;
            left |= leave;
        }
        if (leave) {
            abandoned.run();
        }
    }

    /** Ends it, from its own thread; false when it took too long. Its thread is not interrupted after this. */
    synchronized boolean inTime() {
        over = true;
        if (late) {
            Thread.interrupted();
        }
        return !late;
    }
}
