package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** The rows of {@code {place}}. */
final class PlaceRows {
    private static final Map<Point, String> COLUMNS = new EnumMap<>(Map.of(
            Point.CONTACT_PERSON, "contact_person",
            Point.QUIET_SPOT, "quiet_spot",
            Point.WHAT_IF, "what_if",
            Point.WHO_TO_CALL, "who_to_call",
            Point.TEAM_INFORMED, "team_informed"));

    private static final String SELECT =
            "SELECT {place}.*, (SELECT count(*) FROM {koppeling} k WHERE k.place = {place}.id"
                    + " AND k.state NOT IN ('PAUZE', 'GESTOPT')) AS guests FROM {place} WHERE ";

    private PlaceRows() {}

    static Optional<HospitablePlace> find(Reader reader, String id) {
        return reader.first(SELECT + "id = ?", PlaceRows::place, id);
    }

    static List<HospitablePlace> where(Reader reader, String condition, @Nullable Object... parameters) {
        return reader.list(SELECT + condition, PlaceRows::place, parameters);
    }

    /** A new row, at version 1. */
    static void insert(Unit unit, HospitablePlace place) {
        unit.run(
                "INSERT INTO {place} (id, place_id, version, state, since, accessibility, niche, ended, removed, changed_at,"
                        + " changed_by) VALUES (?, ?, 0, ?, ?, '', 0, 0, 0, ?, ?)",
                place.id(),
                place.place(),
                place.state(),
                place.since(),
                place.changedAt(),
                place.changedBy());
        update(unit, place);
    }

    /** Everything that can change. The version was compared before, in the same unit. */
    static void update(Unit unit, HospitablePlace place) {
        Welcome welcome = place.welcome();
        unit.run(
                "UPDATE {place} SET version = ?, state = ?, since = ?, contact = ?, contact_gone = ?, capacity = ?,"
                        + " quiet_hour = ?, stimuli = ?, accessibility = ?, niche = ?, newcomers = ?, prepared_on = ?,"
                        + " contact_person = ?, quiet_spot = ?, what_if = ?, who_to_call = ?, team_informed = ?,"
                        + " last_conversation = ?, talk_since = ?, talk_done = ?, ended = ?, removed = ?, changed_at = ?,"
                        + " changed_by = ? WHERE id = ?",
                place.version(),
                place.state(),
                place.since(),
                welcome.contact(),
                place.contactGone(),
                welcome.capacity(),
                welcome.quietHour(),
                welcome.stimuli(),
                welcome.features().stream().map(Accessibility::code).collect(Collectors.joining(" ")),
                welcome.niche(),
                welcome.newcomers(),
                place.preparedOn(),
                place.points().get(Point.CONTACT_PERSON),
                place.points().get(Point.QUIET_SPOT),
                place.points().get(Point.WHAT_IF),
                place.points().get(Point.WHO_TO_CALL),
                place.points().get(Point.TEAM_INFORMED),
                place.lastConversation(),
                place.talkSince(),
                place.talkDone(),
                place.removed() || place.state() == PlaceState.STOPPED,
                place.removed(),
                place.changedAt(),
                place.changedBy(),
                place.id());
    }

    private static HospitablePlace place(Row row) {
        return new HospitablePlace(
                row.text("id"),
                new PlaceId(row.text("place_id")),
                row.number("version"),
                known(PlaceState.class, row.text("state")),
                date(row, "since"),
                welcome(row),
                row.dateOrNull("contact_gone"),
                row.dateOrNull("prepared_on"),
                points(row),
                row.dateOrNull("last_conversation"),
                row.dateOrNull("talk_since"),
                row.dateOrNull("talk_done"),
                (int) row.number("guests"),
                row.flag("removed"),
                row.instant("changed_at"),
                row.text("changed_by"));
    }

    private static Welcome welcome(Row row) {
        String stimuli = row.textOrNull("stimuli");
        return new Welcome(
                row.textOrNull("contact"),
                row.integerOrNull("capacity"),
                row.textOrNull("quiet_hour"),
                stimuli == null ? null : known(Stimuli.class, stimuli),
                accessibility(row.text("accessibility")),
                row.flag("niche"),
                row.textOrNull("newcomers"));
    }

    private static Set<Accessibility> accessibility(String codes) {
        var features = EnumSet.noneOf(Accessibility.class);
        Arrays.stream(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .forEach(code -> features.add(known(Accessibility.class, code)));
        return features;
    }

    private static Map<Point, Answer> points(Row row) {
        var points = new EnumMap<Point, Answer>(Point.class);
        COLUMNS.forEach((point, column) -> {
            String answer = row.textOrNull(column);
            if (answer != null) {
                points.put(point, known(Answer.class, answer));
            }
        });
        return points;
    }

    static LocalDate date(Row row, String column) {
        return Objects.requireNonNull(row.dateOrNull(column), column);
    }

    static <E extends Enum<E> & Labelled> E known(Class<E> type, String code) {
        return Labelled.find(type, code)
                .orElseThrow(() -> new IllegalStateException(code + " is no " + type.getSimpleName()));
    }
}
