package nl.kwartier.kit.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Texts;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Stale;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The sessions of a programme, and who was there. */
public final class Sessions {
    /** The rule that asks who was there; each change of a session has a turn of its own. */
    public static final String WHO_CAME = "wie-was-er";

    private static final int MOST = 500;

    private Sessions() {}

    /**
     * Plans a session. The same id a second time changes nothing.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id a new id
     * @param details what is kept
     * @return the session
     */
    public static Session add(Unit unit, Moment moment, String id, Session.Details details) {
        unit.run(
                "INSERT INTO {kit_session} (id, version, group_id, activity_id, place_id, title, begins, ends, state,"
                        + " changed_at, changed_by) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                Ids.check(id),
                details.group(),
                details.activity(),
                details.place(),
                details.title(),
                details.begins(),
                details.ends(),
                SessionState.PLANNED,
                moment.at(),
                moment.person());
        unit.changed(Change.of("bijeenkomst", id));
        return get(unit, id);
    }

    /**
     * Finds a session.
     *
     * @param reader reads the programme's rows
     * @param id its id
     * @return the session
     * @throws Refusal with {@code KW-NIET-GEVONDEN}
     */
    public static Session get(Reader reader, String id) {
        return reader.first("SELECT * FROM {kit_session} WHERE id = ?", Session::of, id)
                .orElseThrow(() -> Refusal.notFound("Deze bijeenkomst"));
    }

    /**
     * The sessions of a period, in order.
     *
     * @param reader reads the programme's rows
     * @param from the first moment at which one may begin
     * @param until the moment before which it must begin
     * @param group only of this group; null for all
     * @return at most 500
     */
    public static List<Session> between(Reader reader, Instant from, Instant until, @Nullable String group) {
        var parameters = new ArrayList<@Nullable Object>(List.of(from, until));
        String ofGroup = "";
        if (group != null) {
            ofGroup = " AND group_id = ?";
            parameters.add(group);
        }
        return reader.list(
                "SELECT * FROM {kit_session} WHERE begins >= ? AND begins < ?" + ofGroup + " ORDER BY begins, id LIMIT "
                        + MOST,
                Session::of,
                parameters.toArray());
    }

    /**
     * Sessions that are over, of which nobody noted who was there and of which a rule has not asked it yet, the oldest first. What was asked
     * before a session was last changed does not count: it may have been put off.
     *
     * @param reader reads the programme's rows
     * @param now the present moment
     * @param rule the rule that asks, or the beginning that its turns share
     * @param limit at most this many
     * @return planned sessions of the past
     */
    public static List<Session> unasked(Reader reader, Instant now, String rule, int limit) {
        return reader.list(
                "SELECT * FROM {kit_session} AS held WHERE state = 'GEPLAND' AND ends < ? AND NOT EXISTS (SELECT 1 FROM"
                        + " {kit_task} WHERE subject = held.id AND substr(rule, 1, ?) = ? AND state <> 'VERVALLEN'"
                        + " AND made_at >= held.changed_at) ORDER BY begins, id LIMIT ?",
                Session::of,
                now,
                rule.length(),
                rule,
                limit);
    }

    /**
     * Changes a session that was not held yet. Nobody is asked any more who was there, until it is over as it is now.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @param version the version that was changed
     * @param details what is kept from now on
     * @return the session with the next version
     * @throws Refusal with {@code KW-VERSIE}, or {@code KW-OVERGANG} when it was held or cancelled
     */
    public static Session change(Unit unit, Moment moment, String id, long version, Session.Details details) {
        Session before = planned(unit, id, version, "wijzigen");
        unit.run(
                "UPDATE {kit_session} SET version = version + 1, group_id = ?, activity_id = ?, place_id = ?, title = ?,"
                        + " begins = ?, ends = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                details.group(),
                details.activity(),
                details.place(),
                details.title(),
                details.begins(),
                details.ends(),
                moment.at(),
                moment.person(),
                before.id());
        Tasks.lapse(unit, moment, before.subject(), WHO_CAME);
        unit.changed(Change.of("bijeenkomst", id));
        return get(unit, id);
    }

    /**
     * Notes that a session does not happen.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @param version the version that was seen
     * @param reason why, in at most 200 characters
     * @return the session with the next version
     * @throws Refusal with {@code KW-VERSIE}, or {@code KW-OVERGANG} when it was held or cancelled
     */
    public static Session cancel(Unit unit, Moment moment, String id, long version, String reason) {
        planned(unit, id, version, "afzeggen");
        cancel(unit, moment, id, reason);
        return get(unit, id);
    }

    /** Cancels what a group that is over still planned; a session that has begun may have been held, and is asked about. */
    static void cancelToCome(Unit unit, Moment moment, String group, String reason) {
        unit.list(
                        "SELECT id FROM {kit_session} WHERE group_id = ? AND state = 'GEPLAND' AND begins > ? ORDER BY id",
                        row -> row.text("id"),
                        group,
                        moment.at())
                .forEach(id -> cancel(unit, moment, id, reason));
    }

    private static void cancel(Unit unit, Moment moment, String id, String reason) {
        unit.run(
                "UPDATE {kit_session} SET version = version + 1, state = ?, reason = ?, changed_at = ?, changed_by = ?"
                        + " WHERE id = ?",
                SessionState.CANCELLED,
                Texts.required(reason, "de reden", 200),
                moment.at(),
                moment.person(),
                id);
        Tasks.lapse(unit, moment, new Subject(Subject.SESSION, id));
        unit.changed(Change.of("bijeenkomst", id));
    }

    /**
     * Who was noted at a session.
     *
     * @param reader reads the programme's rows
     * @param session its id
     * @return marks by the id of the participation; empty when nobody noted it
     */
    public static Map<String, Mark> marks(Reader reader, String session) {
        Map<String, Mark> marks = new HashMap<>();
        reader.each(
                "SELECT participation, mark FROM {kit_attendance} WHERE session = ?",
                row -> marks.put(row.text("participation"), Codes.of(Mark.class, row, "mark")),
                session);
        return marks;
    }

    /**
     * Whoever is on the list of a session: who is expected there, or, once it was noted who came, who was noted.
     *
     * @param reader reads the programme's rows
     * @param session the session
     * @return at most 500 participations
     */
    public static List<Participation> expected(Reader reader, Session session) {
        var day = session.details().begins().atZone(DutchWords.ZONE).toLocalDate();
        return session.state() == SessionState.HELD
                ? Participations.noted(reader, session.id())
                : Participations.expected(reader, session.details().group(), session.id(), day);
    }

    /**
     * Keeps who was there, in one save; a second save replaces the first. The session counts as held.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id the session's id
     * @param version the version that was seen
     * @param attendance who was there
     * @return the session with the next version
     * @throws Refusal with {@code KW-VERSIE}; {@code KW-OVERGANG} when it was cancelled; {@code KW-VELD} when it is still to come, when it is
     *     more than 60 days ago, or when somebody is marked who is not expected
     */
    public static Session attended(Unit unit, Moment moment, String id, long version, Attendance attendance) {
        Session session = get(unit, id);
        Stale.check(session.version(), version, session.now());
        if (session.state() == SessionState.CANCELLED) {
            throw notPlanned(session, "invullen");
        }
        if (session.details().begins().isAfter(moment.at())) {
            String sentence = "Deze bijeenkomst moet nog beginnen. Vul daarna in wie er was.";
            throw Refusal.fields(List.of(new FieldProblem("aanwezig", sentence)));
        }
        Happened.on(session.details().begins().atZone(DutchWords.ZONE).toLocalDate(), moment.today(), "aanwezig");
        keep(unit, moment, session, attendance);
        unit.run(
                "UPDATE {kit_session} SET version = version + 1, state = ?, headcount = ?, walk_ins = ?, changed_at = ?,"
                        + " changed_by = ? WHERE id = ?",
                SessionState.HELD,
                attendance.headcount(),
                attendance.walkIns(),
                moment.at(),
                moment.person(),
                id);
        Tasks.lapse(unit, moment, session.subject());
        unit.changed(Change.of("bijeenkomst", id));
        return get(unit, id);
    }

    private static void keep(Unit unit, Moment moment, Session session, Attendance attendance) {
        Map<String, Participation> expected = new HashMap<>();
        expected(unit, session).forEach(one -> expected.put(one.id(), one));
        // Whoever was enrolled afterwards may have been there.
        Participations.expected(unit, session.details().group(), session.id(), moment.today())
                .forEach(one -> expected.put(one.id(), one));
        var rows = new ArrayList<@Nullable Object[]>();
        attendance.marks().forEach((participation, mark) -> {
            Participation one = expected.get(participation);
            if (one == null) {
                String sentence = "Iemand op deze lijst hoort niet bij deze bijeenkomst. Open de lijst opnieuw.";
                throw Refusal.fields(List.of(new FieldProblem("aanwezig", sentence)));
            }
            rows.add(new Object[] {session.id(), participation, mark});
            unit.changed(
                    Change.about("aanwezigheid", session.id(), one.resident().value()));
        });
        unit.run("DELETE FROM {kit_attendance} WHERE session = ?", session.id());
        unit.runAll("INSERT INTO {kit_attendance} (session, participation, mark) VALUES (?, ?, ?)", rows);
    }

    private static Session planned(Reader reader, String id, long version, String what) {
        Session session = get(reader, id);
        Stale.check(session.version(), version, session.now());
        if (session.state() != SessionState.PLANNED) {
            throw notPlanned(session, what);
        }
        return session;
    }

    private static Refusal notPlanned(Session session, String what) {
        String why = session.state() == SessionState.HELD
                ? "Deze bijeenkomst is al geweest."
                : "Deze bijeenkomst is afgezegd.";
        return Refusal.of(ErrorCode.TRANSITION, why + " U kunt haar niet meer " + what + ".")
                .with("van", session.state().code())
                .with("mogelijk", List.of());
    }
}
