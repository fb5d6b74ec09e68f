package nl.kwartier.kit.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/** Reads participations. Whose names are shown is noted by the service that gives the names. */
public final class Participations {
    private static final String SELECT = "SELECT * FROM {kit_participation} WHERE ";
    private static final int MOST = 500;

    private Participations() {}

    /**
     * Finds a participation.
     *
     * @param reader reads the programme's rows
     * @param id its id
     * @return the participation
     * @throws Refusal with {@code KW-NIET-GEVONDEN}
     */
    public static Participation get(Reader reader, String id) {
        return find(reader, id).orElseThrow(() -> Refusal.notFound("Deze deelname"));
    }

    /**
     * Looks for a participation.
     *
     * @param reader reads the programme's rows
     * @param id its id
     * @return the participation, or nothing
     */
    public static Optional<Participation> find(Reader reader, String id) {
        return reader.first(SELECT + "id = ?", Participation::of, id);
    }

    /**
     * Refuses to write something new about a participation that is over: nobody is to be reminded of somebody who is no longer there.
     *
     * @param reader reads the programme's rows
     * @param subject what is written about; anything but a participation of this programme passes
     * @throws Refusal with {@code KW-OVERGANG} when it has ended
     */
    public static void checkGoesOn(Reader reader, Subject subject) {
        if (subject.kind().equals(Subject.PARTICIPATION)) {
            find(reader, subject.id()).filter(one -> one.stage().ended()).ifPresent(one -> {
                throw Refusal.of(
                                ErrorCode.TRANSITION,
                                "Deze deelname is voorbij. Er kan niets nieuws meer bij. Doet de inwoner weer mee?"
                                        + " Meld de inwoner dan opnieuw aan.")
                        .with("van", one.stage().code())
                        .with("mogelijk", List.of());
            });
        }
    }

    /**
     * The participation of a resident that has not ended.
     *
     * @param reader reads the programme's rows
     * @param resident who
     * @return at most one
     */
    public static Optional<Participation> present(Reader reader, ResidentId resident) {
        return reader.first(SELECT + "resident_id = ? AND ended IS NULL", Participation::of, resident);
    }

    /**
     * Every participation of a resident.
     *
     * @param reader reads the programme's rows
     * @param resident who
     * @return at most 100, the latest first
     */
    public static List<Participation> of(Reader reader, ResidentId resident) {
        return reader.list(SELECT + "resident_id = ? ORDER BY id DESC LIMIT 100", Participation::of, resident);
    }

    /**
     * A part of the list, the latest enrolment first.
     *
     * @param reader reads the programme's rows
     * @param filter which ones
     * @param after the id after which to go on, or null for the start
     * @param limit at most this many, 1 to 200
     * @return a part of the list
     */
    public static Slice<Participation> list(Reader reader, Filter filter, @Nullable String after, int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        String where = filter.condition(parameters);
        if (after != null) {
            where += " AND id < ?";
            parameters.add(Ids.check(after));
        }
        parameters.add(limit + 1);
        List<Participation> rows =
                reader.list(SELECT + where + " ORDER BY id DESC LIMIT ?", Participation::of, parameters.toArray());
        boolean more = rows.size() > limit;
        List<Participation> part = more ? rows.subList(0, limit) : rows;
        return new Slice<>(part, more ? part.get(limit - 1).id() : null);
    }

    /**
     * Everybody in a group who has not ended, the first enrolment first.
     *
     * @param reader reads the programme's rows
     * @param group the group's id
     * @return at most 500
     */
    public static List<Participation> inGroup(Reader reader, String group) {
        return reader.list(
                SELECT + "group_id = ? AND ended IS NULL ORDER BY id LIMIT " + MOST, Participation::of, group);
    }

    /**
     * Whoever waits, the one who waits longest first.
     *
     * @param reader reads the programme's rows
     * @param group of this group; null for all
     * @param limit at most this many
     * @return who waits
     */
    public static List<Participation> waiting(Reader reader, @Nullable String group, int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        String ofGroup = "";
        if (group != null) {
            ofGroup = " AND group_id = ?";
            parameters.add(group);
        }
        parameters.add(limit);
        return reader.list(
                SELECT + "stage = 'WACHTLIJST'" + ofGroup + " ORDER BY waiting_since, id LIMIT ?",
                Participation::of,
                parameters.toArray());
    }

    /**
     * Whoever was noted at a session.
     *
     * @param reader reads the programme's rows
     * @param session the session's id
     * @return at most 500, the first enrolment first
     */
    public static List<Participation> noted(Reader reader, String session) {
        return reader.list(
                SELECT + "id IN (SELECT participation FROM {kit_attendance} WHERE session = ?) ORDER BY id LIMIT "
                        + MOST,
                Participation::of,
                session);
    }

    /**
     * Whoever is expected at a session of a group, and whoever was noted there.
     *
     * @param reader reads the programme's rows
     * @param group the group's id; null for everybody who takes part
     * @param session the session's id
     * @param on the day of the session; who enrolled later is not expected, who stopped later is
     * @return at most 500, the first enrolment first
     */
    public static List<Participation> expected(Reader reader, @Nullable String group, String session, LocalDate on) {
        var parameters = new ArrayList<@Nullable Object>(List.of(session, on, on));
        String ofGroup = "";
        if (group != null) {
            ofGroup = " AND group_id = ?";
            parameters.add(group);
        }
        return reader.list(
                SELECT + "id IN (SELECT participation FROM {kit_attendance} WHERE session = ?)"
                        + " OR (started <= ? AND (stage IN ('DEELNEMER', 'KENNISMAKING') OR ended > ?)" + ofGroup
                        + ") ORDER BY id LIMIT " + MOST,
                Participation::of,
                parameters.toArray());
    }

    /**
     * How many there are in each stage.
     *
     * @param reader reads the programme's rows
     * @return numbers by stage; a stage without anybody is absent
     */
    public static Map<Stage, Long> counts(Reader reader) {
        var counts = new EnumMap<Stage, Long>(Stage.class);
        reader.each(
                "SELECT stage, count(*) AS people FROM {kit_participation} GROUP BY stage",
                row -> counts.put(Codes.of(Stage.class, row, "stage"), row.number("people")));
        return counts;
    }

    /**
     * Which participations are asked for.
     *
     * @param stage only in this stage; null for all
     * @param group only of this group; null for all
     * @param residents only of these residents, at most 200; null for all
     * @param ended whether those that have ended are among them, when no stage is asked
     */
    public record Filter(
            @Nullable Stage stage,
            @Nullable String group,
            @Nullable List<ResidentId> residents,
            boolean ended) {
        /** Everybody who has not ended. */
        public static final Filter PRESENT = new Filter(null, null, null, false);

        String condition(List<@Nullable Object> parameters) {
            String where = stage == null && !ended ? "ended IS NULL" : "1 = 1";
            if (stage != null) {
                where += " AND stage = ?";
                parameters.add(stage);
            }
            if (group != null) {
                where += " AND group_id = ?";
                parameters.add(group);
            }
            if (residents != null) {
                where += residents.isEmpty()
                        ? " AND 1 = 0"
                        : " AND resident_id IN (" + String.join(", ", Collections.nCopies(residents.size(), "?")) + ")";
                parameters.addAll(residents);
            }
            return where;
        }
    }
}
