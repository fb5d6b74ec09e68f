package nl.kwartier.api.community;

import java.time.Instant;

/**
 * A resident as kept now.
 *
 * @param id the resident's id
 * @param version 1 for the first; each change adds one
 * @param details what is kept
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 * @param removed whether it was removed; a removed resident is found by id only
 */
public record Resident(
        ResidentId id, long version, ResidentDetails details, Instant changedAt, String changedBy, boolean removed) {
    /**
     * The name as people say it.
     *
     * @return for example {@code Ngozi Okafor-de Wit}
     */
    public String displayName() {
        return details.name().display();
    }
}
