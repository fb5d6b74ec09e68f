package nl.kwartier.web.internal.containment;

import java.time.Instant;

/**
 * The pages of a programme are closed, because it failed again and again.
 *
 * @param reference the number in the log of the fault that closed them
 * @param until when one visitor is let in to try; in the past when nobody came since
 */
public record Rest(String reference, Instant until) {}
