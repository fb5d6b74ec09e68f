package nl.kwartier.kit.group;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A time at which people come together.
 *
 * @param id its id
 * @param version 1 for the first; each change adds one
 * @param details what is kept
 * @param state whether it still has to come
 * @param reason why it does not happen, or null
 * @param headcount how many were there in all, or null when nobody noted it
 * @param walkIns how many of these came without having signed up, or null
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 */
public record Session(
        String id,
        long version,
        Details details,
        SessionState state,
        @Nullable String reason,
        @Nullable Integer headcount,
        @Nullable Integer walkIns,
        Instant changedAt,
        String changedBy) {
    static Session of(Row row) {
        String activity = row.textOrNull("activity_id");
        String place = row.textOrNull("place_id");
        return new Session(
                row.text("id"),
                row.number("version"),
                new Details(
                        row.textOrNull("group_id"),
                        activity == null ? null : new ActivityId(activity),
                        place == null ? null : new PlaceId(place),
                        row.textOrNull("title"),
                        row.instant("begins"),
                        row.instant("ends")),
                Codes.of(SessionState.class, row, "state"),
                row.textOrNull("reason"),
                row.integerOrNull("headcount"),
                row.integerOrNull("walk_ins"),
                row.instant("changed_at"),
                row.text("changed_by"));
    }

    /**
     * The session as what a note or a task is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return new Subject(Subject.SESSION, id);
    }

    Map<String, Object> now() {
        Map<String, Object> now = new LinkedHashMap<>();
        var begin = details.begins().atZone(DutchWords.ZONE);
        now.put("datum", begin.toLocalDate().toString());
        now.put("van", begin.toLocalTime().toString());
        now.put("tot", details.ends().atZone(DutchWords.ZONE).toLocalTime().toString());
        now.put("naar", state.code());
        now.put("titel", details.title() == null ? "" : details.title());
        now.put("plek", details.place() == null ? "" : details.place().value());
        now.put("fase", state.label());
        now.put("aantal", headcount == null ? "" : headcount);
        now.put("anderen", walkIns == null ? "" : walkIns);
        now.put("reden", reason == null ? "" : reason);
        return now;
    }

    /**
     * What is kept about a session.
     *
     * @param group the id of the group that comes together, or null
     * @param activity the public activity that it is, or null
     * @param place where, or null
     * @param title what it is called, in at most 80 characters; null when the group says enough
     * @param begins from when
     * @param ends until when; at most 12 hours later
     */
    public record Details(
            @Nullable String group,
            @Nullable ActivityId activity,
            @Nullable PlaceId place,
            @Nullable String title,
            Instant begins,
            Instant ends) {
        private static final Duration LONGEST = Duration.ofHours(12);

        /** Checks the times. */
        public Details {
            title = Texts.optional(title, "de titel", 80);
            if (!ends.isAfter(begins)) {
                throw new InvalidValue("Het einde is vóór het begin. Kijk de tijden na.");
            }
            if (Duration.between(begins, ends).compareTo(LONGEST) > 0) {
                throw new InvalidValue("Een bijeenkomst duurt hoogstens 12 uur. Maak er anders twee van.");
            }
        }

        /**
         * The same somewhere else.
         *
         * @param where the place, or null
         * @return what is kept then
         */
        public Details at(@Nullable PlaceId where) {
            return new Details(group, activity, where, title, begins, ends);
        }
    }
}
