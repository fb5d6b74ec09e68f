package nl.kwartier.api.community;

import nl.kwartier.api.Ids;

/**
 * The id of a place.
 *
 * @param value a UUID version 7 as text of 36 characters
 */
public record PlaceId(String value) {
    /** Checks the shape. */
    public PlaceId {
        Ids.check(value);
    }

    /**
     * Makes the id of something new.
     *
     * @return an id that nothing else has
     */
    public static PlaceId next() {
        return new PlaceId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
