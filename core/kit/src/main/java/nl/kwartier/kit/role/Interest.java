package nl.kwartier.kit.role;

import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has an interest of his own in something, such as a seat on the board of a place.
 *
 * @param id its id
 * @param personId the id of an account
 * @param person the name that colleagues see
 * @param what the interest, in a few Dutch words
 * @param allowedWhy why it may be all the same, or null while nobody said so
 * @param allowedBy the name of who said so, always somebody else; or null
 */
public record Interest(
        String id,
        String personId,
        String person,
        String what,
        @Nullable String allowedWhy,
        @Nullable String allowedBy) {
    static Interest of(Row row) {
        return new Interest(
                row.text("id"),
                row.text("person_id"),
                row.text("person"),
                row.text("what"),
                row.textOrNull("allowed_why"),
                row.textOrNull("allowed_by"));
    }
}
