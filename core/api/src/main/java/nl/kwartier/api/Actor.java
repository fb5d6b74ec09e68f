package nl.kwartier.api;

import java.util.Set;

/**
 * Who acts: a person who logged in, a person's API key, or the platform itself.
 *
 * @param id the account's id; {@code systeem} for the platform
 * @param name the name that colleagues and residents see in the log
 * @param roles the Dutch codes of the roles held, such as {@code medewerker}
 * @param kind person, key or platform
 */
public record Actor(String id, String name, Set<String> roles, Kind kind) {
    /** The platform itself: migrations, jobs, clean-up. Holds no role; platform code does not ask for rights. */
    public static final Actor SYSTEM = new Actor("systeem", "Kwartier", Set.of(), Kind.SYSTEM);

    /** Somebody who has not logged in. */
    public static final Actor NOBODY = new Actor("niemand", "niet ingelogd", Set.of(), Kind.NOBODY);

    /** What sort of actor it is. */
    public enum Kind {
        /** A person with a session. */
        PERSON,
        /** A program that acts with the API key of a person. */
        KEY,
        /** The platform itself. */
        SYSTEM,
        /** Not logged in. */
        NOBODY
    }

    /** Copies the roles. */
    public Actor {
        roles = Set.copyOf(roles);
    }
}
