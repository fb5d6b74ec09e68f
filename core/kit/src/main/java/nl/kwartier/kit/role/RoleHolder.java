package nl.kwartier.kit.role;

import java.time.LocalDate;
import java.util.Objects;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a role for something.
 *
 * @param subject what it is for
 * @param role the code of a role of the programme
 * @param personId the id of an account
 * @param person the name that colleagues see
 * @param since the first day
 * @param until the last day, or null while it goes on
 */
public record RoleHolder(
        Subject subject,
        String role,
        String personId,
        String person,
        LocalDate since,
        @Nullable LocalDate until) {
    static RoleHolder of(Row row) {
        return new RoleHolder(
                new Subject(row.text("kind"), row.text("subject")),
                row.text("role"),
                row.text("person_id"),
                row.text("person"),
                Objects.requireNonNull(row.dateOrNull("since")),
                row.dateOrNull("until"));
    }
}
