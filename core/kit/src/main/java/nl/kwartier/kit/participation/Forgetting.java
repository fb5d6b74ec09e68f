package nl.kwartier.kit.participation;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;

/**
 * Forgets who took part when a programme no longer keeps that. What is left are numbers: a participation that leads to nobody, with its days
 * and stages, who was counted at a session, and what somebody answered on a scale. Words and names go.
 */
public final class Forgetting {
    /** What is about one who took part and holds words or names. */
    private static final List<String> WORDS =
            List.of("kit_agreement", "kit_task", "kit_role", "kit_interest", "kit_note");

    private static final String DUE = "ended <= ? AND resident_id <> id";
    private static final int AT_ONCE = 50;

    private Forgetting() {}

    /**
     * Whether somebody is to be forgotten.
     *
     * @param reader reads the programme's rows
     * @param until whoever ended on this day or before it
     * @return true when there is at least one
     */
    public static boolean isDue(Reader reader, LocalDate until) {
        return reader.number("SELECT count(*) FROM {kit_participation} WHERE " + DUE, until) > 0;
    }

    /**
     * Forgets whoever ended on a day or before it.
     *
     * @param unit a unit of the programme
     * @param until the day
     * @return who is forgotten now, at most 50, as kept until now; a programme forgets what it knows besides
     */
    public static List<Participation> forget(Unit unit, LocalDate until) {
        List<Participation> due = unit.list(
                "SELECT * FROM {kit_participation} WHERE " + DUE + " ORDER BY ended, id LIMIT " + AT_ONCE,
                Participation::of,
                until);
        due.forEach(one -> forget(unit, one));
        return due;
    }

    private static void forget(Unit unit, Participation one) {
        unit.run("DELETE FROM {kit_answer} WHERE participation = ?", one.id());
        forgetAbout(unit, one.id());
        unit.run("UPDATE {kit_participation} SET resident_id = id, version = version + 1 WHERE id = ?", one.id());
        unit.changed(Change.about("deelname", one.id(), one.resident().value()));
    }

    /**
     * Forgets the words and names that the kit keeps about something of the programme itself, of somebody who is forgotten. Its steps stay,
     * without the reasons.
     *
     * @param unit a unit of the programme
     * @param subject the id of what it is about
     */
    public static void forgetAbout(Unit unit, String subject) {
        WORDS.forEach(table -> unit.run("DELETE FROM {" + table + "} WHERE subject = ?", subject));
        unit.run("UPDATE {kit_step} SET reason = NULL WHERE subject = ?", subject);
    }
}
