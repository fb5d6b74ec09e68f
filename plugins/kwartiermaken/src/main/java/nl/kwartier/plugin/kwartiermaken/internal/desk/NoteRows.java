package nl.kwartier.plugin.kwartiermaken.internal.desk;

import static nl.kwartier.plugin.kwartiermaken.internal.desk.PlaceRows.date;
import static nl.kwartier.plugin.kwartiermaken.internal.desk.PlaceRows.known;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Ids;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Rejection;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import nl.kwartier.plugin.kwartiermaken.internal.place.StepTaken;

/** The rows that are only ever added: steps, conversations and rejections. */
final class NoteRows {
    private static final int MOST = 200;

    private NoteRows() {}

    static void add(Unit unit, String place, StepTaken step) {
        unit.run(
                "INSERT INTO {step} (id, place, from_state, to_state, reason, taken_at, taken_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                place,
                step.from(),
                step.to(),
                step.reason(),
                step.at(),
                step.by());
    }

    static List<StepTaken> steps(Reader reader, String place) {
        return reader.list(
                "SELECT * FROM {step} WHERE place = ? ORDER BY id DESC LIMIT " + MOST,
                row -> {
                    String from = row.textOrNull("from_state");
                    return new StepTaken(
                            from == null ? null : known(PlaceState.class, from),
                            known(PlaceState.class, row.text("to_state")),
                            row.textOrNull("reason"),
                            row.instant("taken_at"),
                            row.text("taken_by"));
                },
                place);
    }

    /** Adds it once: a second time with the same id, it changes nothing. */
    static boolean add(Unit unit, String place, Conversation conversation) {
        return unit.run(
                        "INSERT INTO {conversation} (id, place, held_on, with_whom, about, afterwards, noted_at, noted_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                        conversation.id(),
                        place,
                        conversation.heldOn(),
                        conversation.with(),
                        conversation.about(),
                        conversation.afterwards(),
                        conversation.notedAt(),
                        conversation.notedBy())
                == 1;
    }

    static List<Conversation> conversations(Reader reader, String place) {
        return reader.list(
                "SELECT * FROM {conversation} WHERE place = ? ORDER BY held_on DESC, id DESC LIMIT " + MOST,
                row -> new Conversation(
                        row.text("id"),
                        date(row, "held_on"),
                        row.text("with_whom"),
                        row.textOrNull("about"),
                        row.flag("afterwards"),
                        row.instant("noted_at"),
                        row.text("noted_by")),
                place);
    }

    /** Adds it once: a second time with the same id, it changes nothing. */
    static boolean add(Unit unit, String place, Rejection rejection) {
        return unit.run(
                        "INSERT INTO {rejection} (id, place, happened_on, reason, afterwards, noted_at, noted_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                        rejection.id(),
                        place,
                        rejection.happenedOn(),
                        rejection.reason(),
                        rejection.afterwards(),
                        rejection.notedAt(),
                        rejection.notedBy())
                == 1;
    }

    static List<Rejection> rejections(Reader reader, String place) {
        return reader.list(
                "SELECT * FROM {rejection} WHERE place = ? ORDER BY happened_on DESC, id DESC LIMIT " + MOST,
                row -> new Rejection(
                        row.text("id"),
                        date(row, "happened_on"),
                        reason(row),
                        row.flag("afterwards"),
                        row.instant("noted_at"),
                        row.text("noted_by")),
                place);
    }

    /** How often each place turned somebody away since a day, by reason. */
    static Map<String, Map<RejectionReason, Integer>> rejectionsSince(Reader reader, LocalDate day) {
        var counts = new HashMap<String, Map<RejectionReason, Integer>>();
        reader.each(
                "SELECT place, reason, count(*) AS times FROM {rejection} WHERE happened_on >= ? GROUP BY place, reason",
                row -> counts.computeIfAbsent(row.text("place"), place -> new EnumMap<>(RejectionReason.class))
                        .put(reason(row), (int) row.number("times")),
                day);
        return counts;
    }

    private static RejectionReason reason(Row row) {
        return known(RejectionReason.class, row.text("reason"));
    }
}
