package nl.kwartier.community.internal.versions;

import java.time.Instant;

/** One row with its version. */
public record Kept<D>(String id, long version, D details, Instant changedAt, String changedBy, boolean removed) {}
