package nl.kwartier.kit.agreement;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Stale;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The agreements of a programme. One with a last day brings a task on that day: was it kept? */
public final class Agreements {
    private static final String RULE = "afspraak-nagekomen";
    private static final int MOST = 200;

    private Agreements() {}

    /**
     * Writes an agreement down. The same id a second time changes nothing.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id a new id
     * @param subject what it is about
     * @param details what is promised
     * @param about whom it is about and where it is shown
     * @return the agreement
     * @throws Refusal with {@code KW-OVERGANG} when it is about a participation that is over
     */
    public static Agreement make(
            Unit unit, Moment moment, String id, Subject subject, Agreement.Details details, About about) {
        Participations.checkGoesOn(unit, subject);
        int made = unit.run(
                "INSERT INTO {kit_agreement} (id, version, kind, subject, side, who, what, before_day, state, made_at, made_by,"
                        + " changed_at, changed_by) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                Ids.check(id),
                subject.kind(),
                subject.id(),
                details.side(),
                details.who(),
                details.what(),
                details.before(),
                AgreementState.OPEN,
                moment.at(),
                moment.person(),
                moment.at(),
                moment.person());
        Agreement agreement = get(unit, id);
        if (made == 1) {
            remind(unit, moment, agreement, about);
            noted(unit, id, about.resident());
        }
        return agreement;
    }

    private static void remind(Unit unit, Moment moment, Agreement agreement, About about) {
        if (agreement.details().before() != null) {
            Tasks.add(
                    unit,
                    moment,
                    new NewTask(
                            RULE + "/" + agreement.id(),
                            agreement.subject(),
                            about.resident(),
                            ForWhom.EVERYBODY,
                            "Is deze afspraak nagekomen?",
                            agreement.details().side().label() + " beloofde iets.",
                            about.href(),
                            agreement.details().before()));
        }
    }

    /**
     * Finds an agreement.
     *
     * @param reader reads the programme's rows
     * @param id its id
     * @return the agreement
     * @throws Refusal with {@code KW-NIET-GEVONDEN}
     */
    public static Agreement get(Reader reader, String id) {
        return reader.first("SELECT * FROM {kit_agreement} WHERE id = ?", Agreement::of, id)
                .orElseThrow(() -> Refusal.notFound("Deze afspraak"));
    }

    /**
     * The agreements about something.
     *
     * @param reader reads the programme's rows
     * @param subject what they are about
     * @return at most 200, the oldest first
     */
    public static List<Agreement> about(Reader reader, Subject subject) {
        return reader.list(
                "SELECT * FROM {kit_agreement} WHERE subject = ? ORDER BY id LIMIT " + MOST,
                Agreement::of,
                subject.id());
    }

    /**
     * Notes whether an agreement was kept. Saying so again, or otherwise, is possible: a late promise can still be kept, also when whom it
     * is about takes part no longer.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param subject what it is about
     * @param id its id
     * @param version the version that was seen
     * @param state what became of it
     * @param resident the id of the resident whom it is about, or null
     * @return the agreement with the next version
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when it is about something else; {@code KW-VERSIE} when somebody changed it in the
     *     meantime; {@code KW-OVERGANG} when it would be open again for a participation that is over
     */
    public static Agreement answer(
            Unit unit,
            Moment moment,
            Subject subject,
            String id,
            long version,
            AgreementState state,
            @Nullable String resident) {
        Agreement before = get(unit, id);
        if (!before.subject().equals(subject)) {
            throw Refusal.notFound("Deze afspraak");
        }
        Stale.check(before.version(), version, before.now());
        if (state == AgreementState.OPEN) {
            Participations.checkGoesOn(unit, before.subject());
        }
        unit.run(
                "UPDATE {kit_agreement} SET version = version + 1, state = ?, answered_on = ?, changed_at = ?, changed_by = ?"
                        + " WHERE id = ?",
                state,
                state == AgreementState.OPEN ? null : moment.today(),
                moment.at(),
                moment.person(),
                id);
        if (state == AgreementState.OPEN) {
            Tasks.reopen(unit, moment, before.subject(), RULE + "/" + id);
        } else {
            Tasks.lapse(unit, moment, before.subject(), RULE + "/" + id);
        }
        noted(unit, id, resident);
        return get(unit, id);
    }

    private static void noted(Unit unit, String id, @Nullable String resident) {
        unit.changed(resident == null ? Change.of("afspraak", id) : Change.about("afspraak", id, resident));
    }

    /**
     * Whom an agreement is about, and where it is shown.
     *
     * @param resident the id of a resident, or null
     * @param href a path from the root of this platform
     */
    public record About(@Nullable String resident, String href) {}
}
