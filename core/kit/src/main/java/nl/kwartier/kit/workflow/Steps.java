package nl.kwartier.kit.workflow;

import java.util.List;
import java.util.Objects;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/** The steps that were taken, of anything that has states: of the kit and of the programme itself. */
public final class Steps {
    private static final int MOST = 200;

    private Steps() {}

    /**
     * Notes a step.
     *
     * @param unit the unit that changes the state
     * @param moment when and by whom
     * @param subject what took the step
     * @param from the state before, or null for the first
     * @param to the state after
     * @param act whose act it was
     * @param happened on which day
     * @param reason why, in at most 200 characters, or null; never needed for stopping
     */
    public static void note(
            Unit unit,
            Moment moment,
            Subject subject,
            @Nullable Labelled from,
            Labelled to,
            Act act,
            Happened happened,
            @Nullable String reason) {
        unit.run(
                "INSERT INTO {kit_step} (id, kind, subject, from_state, to_state, reason, done_by, proof, happened_on,"
                        + " afterwards, taken_at, taken_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                subject.kind(),
                subject.id(),
                from == null ? null : from.code(),
                to.code(),
                reason,
                act.by(),
                act.proof(),
                happened.on(),
                happened.afterwards(),
                moment.at(),
                moment.person());
    }

    /**
     * The steps of something.
     *
     * @param reader reads the programme's rows
     * @param subject what took them
     * @return at most 200, the latest first
     */
    public static List<TakenStep> of(Reader reader, Subject subject) {
        return reader.list(
                "SELECT * FROM {kit_step} WHERE subject = ? ORDER BY id DESC LIMIT " + MOST,
                row -> new TakenStep(
                        row.textOrNull("from_state"),
                        row.text("to_state"),
                        row.textOrNull("reason"),
                        Codes.of(Act.By.class, row, "done_by"),
                        Codes.orNull(Act.Proof.class, row, "proof"),
                        Objects.requireNonNull(row.dateOrNull("happened_on")),
                        row.flag("afterwards"),
                        row.instant("taken_at"),
                        row.text("taken_by")),
                subject.id());
    }
}
