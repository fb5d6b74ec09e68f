package nl.kwartier.web.internal.containment;

import java.time.Instant;

/**
 * A fault of a programme's page or operation.
 *
 * @param at when
 * @param reference the number under which the log tells what went wrong
 * @param tooLong whether it took longer than the time limit
 * @param closed whether it was the last of a row, after which the pages are closed for a while
 */
public record Fault(Instant at, String reference, boolean tooLong, boolean closed) {}
