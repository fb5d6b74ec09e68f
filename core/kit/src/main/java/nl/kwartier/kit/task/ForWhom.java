package nl.kwartier.kit.task;

import org.jspecify.annotations.Nullable;

/**
 * For whom a task is.
 *
 * @param person the id of an account, or null when everybody with the role may do it
 * @param role the code of a role of the programme, or null for everybody who works in it
 */
public record ForWhom(@Nullable String person, @Nullable String role) {
    /** Everybody who works in the programme. */
    public static final ForWhom EVERYBODY = new ForWhom(null, null);

    /**
     * One person.
     *
     * @param id the id of an account
     * @return for that person
     */
    public static ForWhom person(String id) {
        return new ForWhom(id, null);
    }

    /**
     * Everybody with a role.
     *
     * @param code the code of a role of the programme
     * @return for that role
     */
    public static ForWhom role(String code) {
        return new ForWhom(null, code);
    }
}
