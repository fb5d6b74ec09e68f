package nl.kwartier.community.internal.activities;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.versions.Kept;
import nl.kwartier.community.internal.versions.Register;
import org.jspecify.annotations.Nullable;

/** The moments of activities by time, so that a week is read by an index. */
final class Moments {
    private static final int MOST = 1_000;

    private Moments() {}

    /** Puts the moments of an activity in the place of those it had. */
    static void follow(Unit unit, @Nullable Kept<ActivityDetails> before, Kept<ActivityDetails> after) {
        if (before != null) {
            unit.run("DELETE FROM {activity_moment} WHERE activity_id = ?", after.id());
        }
        var rows = new ArrayList<@Nullable Object[]>();
        if (!after.removed()) {
            for (Moment moment : after.details().moments()) {
                rows.add(new Object[] {
                    moment.begin().toString(),
                    moment.end().toString(),
                    after.id(),
                    after.details().place()
                });
            }
        }
        unit.runAll("INSERT INTO {activity_moment} (begins, ends, activity_id, place_id) VALUES (?, ?, ?, ?)", rows);
    }

    /** Reads what begins in a period, with the names of the places, in one query. */
    static List<Occurrence> between(
            Reader reader, Register<ActivityDetails> register, LocalDate from, LocalDate to, @Nullable PlaceId place) {
        var parameters = new ArrayList<@Nullable Object>(List.of(
                from.atStartOfDay().toString(), to.plusDays(1).atStartOfDay().toString()));
        String at = "";
        if (place != null) {
            at = " AND m.place_id = ?";
            parameters.add(place);
        }
        Map<String, Activity> known = new HashMap<>();
        return reader.list(
                "SELECT m.begins, m.ends, a.id, a.version, a.details, a.changed_at, a.changed_by, a.removed, p.name AS place"
                        + " FROM {activity_moment} m JOIN {activity} a ON a.id = m.activity_id"
                        + " LEFT JOIN {place} p ON p.id = m.place_id WHERE m.begins >= ? AND m.begins < ?" + at
                        + " ORDER BY m.begins, a.sort_key, a.id LIMIT " + MOST,
                row -> occurrence(row, known.computeIfAbsent(row.text("id"), id -> activity(register.kept(row)))),
                parameters.toArray());
    }

    static Activity activity(Kept<ActivityDetails> kept) {
        return new Activity(
                new ActivityId(kept.id()),
                kept.version(),
                kept.details(),
                kept.changedAt(),
                kept.changedBy(),
                kept.removed());
    }

    private static Occurrence occurrence(Row row, Activity activity) {
        var moment = new Moment(LocalDateTime.parse(row.text("begins")), LocalDateTime.parse(row.text("ends")));
        return new Occurrence(activity, moment, row.textOrNull("place"));
    }
}
