package nl.kwartier.kit;

import nl.kwartier.api.Ids;

/**
 * What an agreement, task, note, role or measure is about: something of the kit, or something of the programme itself.
 *
 * @param kind a Dutch word, at most 40 characters: {@code deelname}, {@code koppeling}
 * @param id its id
 */
public record Subject(String kind, String id) {
    /** A resident's participation. */
    public static final String PARTICIPATION = "deelname";

    /** A group. */
    public static final String GROUP = "groep";

    /** A session. */
    public static final String SESSION = "bijeenkomst";

    /** Checks the shape of the id. */
    public Subject {
        Ids.check(id);
    }

    /**
     * A participation as a subject.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject participation(String id) {
        return new Subject(PARTICIPATION, id);
    }

    /**
     * A group as a subject.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject group(String id) {
        return new Subject(GROUP, id);
    }
}
