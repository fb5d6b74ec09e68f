package nl.kwartier.store.internal.engine;

import java.time.Duration;

/**
 * How long work may take.
 *
 * @param unit a unit that changes rows; everybody else who writes waits for it
 * @param read reading
 */
public record Limits(Duration unit, Duration read) {
    /** The limits that {@code Store} promises, and for reading what a person would still wait for. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(30));

    /** The limit of work that has none. */
    public static final Duration NONE = Duration.ofDays(1);
}
