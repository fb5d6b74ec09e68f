package nl.kwartier.api.community;

import java.time.Instant;

/**
 * An earlier version of something.
 *
 * @param <T> what it is a version of
 * @param version 1 for the first
 * @param details as they were
 * @param at when they became so
 * @param by the name of who made them so
 */
public record Revision<T>(long version, T details, Instant at, String by) {}
