package nl.kwartier.api;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * On whose behalf, why and by which action something is done. Every service takes one, so that what was read and changed can be
 * logged without anybody having to remember it. One caller per request or job; not to be kept longer.
 *
 * <p>It gathers the ids of the residents whose data was read; the store writes them as one durable record before the answer leaves.
 * Safe to use from several threads.
 */
public final class Caller {
    private final Actor actor;
    private final Purpose purpose;
    private final String activity;
    private final String action;
    private final String traceId;
    private final Instant started = Instant.now();
    private final Set<String> seen = new LinkedHashSet<>();

    private Caller(Actor actor, Purpose purpose, String activity, String action, String traceId) {
        this.actor = actor;
        this.purpose = purpose;
        this.activity = activity;
        this.action = action;
        this.traceId = traceId;
    }

    /**
     * Makes the caller of a request.
     *
     * @param actor who acts
     * @param purpose what the data is used for
     * @param activity the processing activity: the id of a programme, or {@code kern}
     * @param action the action in a few Dutch words, as a resident may read it: {@code inwoner bekijken}
     * @param traceId the W3C trace id, 32 lower-case hexadecimal digits
     * @return the caller
     */
    public static Caller of(Actor actor, Purpose purpose, String activity, String action, String traceId) {
        return new Caller(actor, purpose, activity, action, traceId);
    }

    /**
     * Makes the caller of work that the platform does by itself.
     *
     * @param action the action in a few Dutch words: {@code inwoners inlezen}
     * @return a caller with the actor {@link Actor#SYSTEM} and the purpose {@link Purpose#ADMINISTRATION}
     */
    public static Caller system(String action) {
        return of(Actor.SYSTEM, Purpose.ADMINISTRATION, "kern", action, Traces.next());
    }

    /**
     * Notes that data about a resident was read for this caller.
     *
     * @param residentId the resident's id
     */
    public void saw(String residentId) {
        synchronized (seen) {
            seen.add(residentId);
        }
    }

    /**
     * Takes the residents that were read and not yet logged. For the store, which logs what it takes.
     *
     * @return the ids in the order in which they were first read; empty when there are none
     */
    public Set<String> takeSeen() {
        synchronized (seen) {
            if (seen.isEmpty()) {
                return Set.of();
            }
            var taken = new LinkedHashSet<>(seen);
            seen.clear();
            return taken;
        }
    }

    /**
     * Who acts.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * What the data is used for.
     *
     * @return the use half of the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * The processing activity.
     *
     * @return the id of a programme, or {@code kern}
     */
    public String activity() {
        return activity;
    }

    /**
     * The action, as a resident may read it.
     *
     * @return a few Dutch words
     */
    public String action() {
        return action;
    }

    /**
     * The trace that joins all log rows of one request.
     *
     * @return 32 lower-case hexadecimal digits
     */
    public String traceId() {
        return traceId;
    }

    /**
     * When the request or job began, for the log's start of the processing.
     *
     * @return the moment at which this caller was made
     */
    public Instant started() {
        return started;
    }
}
