package nl.kwartier.kit.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Stale;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/** The tasks of a programme. Everything here works on the rows of whoever's unit or reader it is given. */
public final class Tasks {
    private static final String CHANGE =
            "UPDATE {kit_task} SET state = ?, version = version + 1, changed_at = ?, changed_by = ? WHERE state = 'OPEN'";

    private Tasks() {}

    /**
     * Makes a task, unless its rule made one for this subject before.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param task what to do
     */
    public static void add(Unit unit, Moment moment, NewTask task) {
        unit.run(
                "INSERT INTO {kit_task} (id, version, rule, kind, subject, resident_id, person_id, role, text, about, href,"
                        + " due, state, made_at, changed_at, changed_by) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                Ids.next(),
                task.rule(),
                task.subject().kind(),
                task.subject().id(),
                task.resident(),
                task.whom().person(),
                task.whom().role(),
                task.text(),
                task.about(),
                task.href(),
                task.due(),
                Task.State.OPEN,
                moment.at(),
                moment.at(),
                moment.person());
    }

    /**
     * Finds a task.
     *
     * @param reader reads the programme's rows
     * @param id its id
     * @return the task, or nothing
     */
    public static Optional<Task> find(Reader reader, String id) {
        return reader.first("SELECT * FROM {kit_task} WHERE id = ?", Task::of, id);
    }

    /**
     * The tasks that are to be done, those that are due first in front.
     *
     * @param reader reads the programme's rows
     * @param personId only tasks for this person and for everybody; null for all
     * @param until only tasks due on this day or before it
     * @param limit at most this many, 1 to 500
     * @return open tasks
     */
    public static List<Task> open(Reader reader, @Nullable String personId, LocalDate until, int limit) {
        return reader.list(
                "SELECT * FROM {kit_task} WHERE state = 'OPEN' AND due <= ?"
                        + " AND (person_id IS NULL OR person_id = COALESCE(?, person_id)) ORDER BY due, id LIMIT ?",
                Task::of,
                until,
                personId,
                limit);
    }

    /**
     * The tasks about something, also those that are done.
     *
     * @param reader reads the programme's rows
     * @param subject what they are about
     * @return at most 100, those that are due last in front
     */
    public static List<Task> about(Reader reader, Subject subject) {
        return reader.list(
                "SELECT * FROM {kit_task} WHERE subject = ? ORDER BY due DESC, id DESC LIMIT 100",
                Task::of,
                subject.id());
    }

    /**
     * Notes that a task is done. One that lapsed or was done before stays as it is.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @param version the version that was seen
     * @return the task as it is now
     * @throws Refusal with {@code KW-NIET-GEVONDEN} or {@code KW-VERSIE}
     */
    public static Task done(Unit unit, Moment moment, String id, long version) {
        Task task = find(unit, id).orElseThrow(() -> Refusal.notFound("Deze taak"));
        if (task.state() == Task.State.OPEN) {
            Stale.check(task.version(), version, Map.of());
            unit.run(CHANGE + " AND id = ?", Task.State.DONE, moment.at(), moment.person(), id);
            unit.changed(task.resident() == null ? Change.of("taak", id) : Change.about("taak", id, task.resident()));
        }
        return find(unit, id).orElse(task);
    }

    /**
     * Lets the open tasks of a rule about something lapse, because they are no longer needed.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param subject what they are about
     * @param rule the rule, or the beginning that the turns of a rule share
     */
    public static void lapse(Unit unit, Moment moment, Subject subject, String rule) {
        unit.run(
                CHANGE + " AND subject = ? AND substr(rule, 1, ?) = ?",
                Task.State.LAPSED,
                moment.at(),
                moment.person(),
                subject.id(),
                rule.length(),
                rule);
    }

    /**
     * Opens a task that lapsed again, because it is needed after all. One that was done stays done.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param subject what it is about
     * @param rule the rule that made it
     */
    public static void reopen(Unit unit, Moment moment, Subject subject, String rule) {
        unit.run(
                "UPDATE {kit_task} SET state = 'OPEN', version = version + 1, changed_at = ?, changed_by = ?"
                        + " WHERE state = 'VERVALLEN' AND subject = ? AND rule = ?",
                moment.at(),
                moment.person(),
                subject.id(),
                rule);
    }

    /**
     * Lets all open tasks about something lapse.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param subject what they are about
     */
    public static void lapse(Unit unit, Moment moment, Subject subject) {
        lapse(unit, moment, subject, "");
    }

    /**
     * Lets all open tasks about a resident lapse.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param resident the resident's id
     */
    public static void lapseAbout(Unit unit, Moment moment, String resident) {
        unit.run(CHANGE + " AND resident_id = ?", Task.State.LAPSED, moment.at(), moment.person(), resident);
    }

    /**
     * Hands the open tasks about a resident from one person to another.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param resident the resident's id
     * @param from the id of the account that had them
     * @param to the id of the account that has them from now on
     */
    public static void hand(Unit unit, Moment moment, String resident, String from, String to) {
        unit.run(
                "UPDATE {kit_task} SET person_id = ?, version = version + 1, changed_at = ?, changed_by = ?"
                        + " WHERE state = 'OPEN' AND resident_id = ? AND person_id = ?",
                to,
                moment.at(),
                moment.person(),
                resident,
                from);
    }
}
