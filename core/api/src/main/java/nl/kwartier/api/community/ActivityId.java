package nl.kwartier.api.community;

import nl.kwartier.api.Ids;

/**
 * The id of an activity.
 *
 * @param value a UUID version 7 as text of 36 characters
 */
public record ActivityId(String value) {
    /** Checks the shape. */
    public ActivityId {
        Ids.check(value);
    }

    /**
     * Makes the id of something new.
     *
     * @return an id that nothing else has
     */
    public static ActivityId next() {
        return new ActivityId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
