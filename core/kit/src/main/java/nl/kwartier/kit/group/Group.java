package nl.kwartier.kit.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A group of participants.
 *
 * @param id its id
 * @param version 1 for the first; each change adds one
 * @param details what is kept
 * @param state how far it is
 * @param since the day on which it came into this state
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 */
public record Group(
        String id,
        long version,
        Details details,
        GroupState state,
        LocalDate since,
        Instant changedAt,
        String changedBy) {
    static Group of(Row row) {
        String place = row.textOrNull("place_id");
        return new Group(
                row.text("id"),
                row.number("version"),
                new Details(
                        row.text("name"), place == null ? null : new PlaceId(place), (int) row.number("least"), (int)
                                row.number("most")),
                Codes.of(GroupState.class, row, "state"),
                Objects.requireNonNull(row.dateOrNull("since")),
                row.instant("changed_at"),
                row.text("changed_by"));
    }

    /**
     * The group as what an agreement, task or note is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return Subject.group(id);
    }

    Map<String, Object> now() {
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("naam", details.name());
        now.put("minimum", details.least());
        now.put("maximum", details.most());
        now.put("plek", details.place() == null ? "" : details.place().value());
        now.put("naar", state.code());
        return now;
    }

    /**
     * What is kept about a group.
     *
     * @param name at most 80 characters
     * @param place where it comes together, or null
     * @param least how many it needs, 1 to 200
     * @param most how many it has room for, {@code least} to 200
     */
    public record Details(String name, @Nullable PlaceId place, int least, int most) {
        /** Checks what belongs together. */
        public Details {
            name = Texts.required(name, "de naam", 80);
            if (least < 1 || most > 200) {
                throw new InvalidValue("Een groep heeft 1 tot 200 mensen.");
            }
            if (least > most) {
                throw new InvalidValue("Het minimum is hoger dan het maximum. Kijk beide getallen na.");
            }
        }
    }
}
