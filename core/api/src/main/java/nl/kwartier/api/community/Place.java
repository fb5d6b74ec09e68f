package nl.kwartier.api.community;

import java.time.Instant;

/**
 * A place as kept now.
 *
 * @param id the place's id
 * @param version 1 for the first; each change adds one
 * @param details what is kept
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 * @param removed whether it was removed; a removed place is found by id only
 */
public record Place(
        PlaceId id, long version, PlaceDetails details, Instant changedAt, String changedBy, boolean removed) {}
