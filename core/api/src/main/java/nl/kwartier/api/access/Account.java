package nl.kwartier.api.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param id the account's id
 * @param version 1 for the first; each change adds one
 * @param userName what is typed to log in, in lower case
 * @param name the name that colleagues and residents see
 * @param role the role
 * @param function what the person does, {@code sociaal werker}; null when unknown
 * @param state whether the person can log in
 * @param lastSeen when the person last logged in; null for never
 */
public record Account(
        String id,
        long version,
        String userName,
        String name,
        Role role,
        @Nullable String function,
        State state,
        @Nullable Instant lastSeen) {
    /** Whether the person can log in. */
    public enum State {
        /** Invited; has not chosen a password yet. */
        INVITED,
        /** Can log in. */
        ACTIVE,
        /** Cannot log in until an administrator allows it again. */
        BLOCKED
    }
}
