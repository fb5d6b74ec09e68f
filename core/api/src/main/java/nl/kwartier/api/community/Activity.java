package nl.kwartier.api.community;

import java.time.Instant;

/**
 * An activity as kept now.
 *
 * @param id the activity's id
 * @param version 1 for the first; each change adds one
 * @param details what is kept
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 * @param removed whether it was removed; a removed activity is found by id only
 */
public record Activity(
        ActivityId id, long version, ActivityDetails details, Instant changedAt, String changedBy, boolean removed) {}
