package nl.kwartier.api.store;

import org.jspecify.annotations.Nullable;

/**
 * What a unit changed, for the record that goes with it.
 *
 * @param kind what sort of thing, a Dutch word: {@code inwoner}, {@code plek}
 * @param id its id
 * @param residentId the resident whom it is about; null when it is about nobody
 */
public record Change(String kind, String id, @Nullable String residentId) {
    /**
     * A change of something that is about nobody.
     *
     * @param kind a Dutch word
     * @param id its id
     * @return the change
     */
    public static Change of(String kind, String id) {
        return new Change(kind, id, null);
    }

    /**
     * A change of something about a resident.
     *
     * @param kind a Dutch word
     * @param id its id
     * @param residentId the resident's id
     * @return the change
     */
    public static Change about(String kind, String id, String residentId) {
        return new Change(kind, id, residentId);
    }
}
