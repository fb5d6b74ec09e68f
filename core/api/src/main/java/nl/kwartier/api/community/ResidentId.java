package nl.kwartier.api.community;

import nl.kwartier.api.Ids;

/**
 * The id of a resident.
 *
 * @param value a UUID version 7 as text of 36 characters
 */
public record ResidentId(String value) {
    /** Checks the shape. */
    public ResidentId {
        Ids.check(value);
    }

    /**
     * Makes the id of something new.
     *
     * @return an id that nothing else has
     */
    public static ResidentId next() {
        return new ResidentId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
