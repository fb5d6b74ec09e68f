package nl.kwartier.kit.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A resident's part in a programme.
 *
 * @param id its id
 * @param resident who takes part
 * @param version 1 for the first; each change adds one
 * @param stage how far it is
 * @param since the day on which it came into this stage
 * @param started the day of the first stage
 * @param ended the day of the last stage, or null
 * @param group the id of the group, or null
 * @param waitingSince since when somebody is on the waiting list, or null; whoever waits longest comes first
 * @param offeredUntil the last day on which an offered place can be taken, or null when none is offered
 * @param backOn the day on which a pause is to be talked about, or null
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 */
public record Participation(
        String id,
        ResidentId resident,
        long version,
        Stage stage,
        LocalDate since,
        LocalDate started,
        @Nullable LocalDate ended,
        @Nullable String group,
        @Nullable Instant waitingSince,
        @Nullable LocalDate offeredUntil,
        @Nullable LocalDate backOn,
        Instant changedAt,
        String changedBy) {
    static Participation of(Row row) {
        return new Participation(
                row.text("id"),
                new ResidentId(row.text("resident_id")),
                row.number("version"),
                Codes.of(Stage.class, row, "stage"),
                Objects.requireNonNull(row.dateOrNull("since")),
                Objects.requireNonNull(row.dateOrNull("started")),
                row.dateOrNull("ended"),
                row.textOrNull("group_id"),
                row.instantOrNull("waiting_since"),
                row.dateOrNull("offered_until"),
                row.dateOrNull("back_on"),
                row.instant("changed_at"),
                row.text("changed_by"));
    }

    /**
     * The participation as what an agreement, task or note is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return Subject.participation(id);
    }

    /** What a colleague who changed it at the same time is shown. */
    Map<String, Object> now() {
        return Map.of("naar", stage.code(), "fase", stage.label(), "groep", group == null ? "" : group);
    }
}
