package nl.kwartier.kit.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwartier.api.Ids;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.participation.Participations;
import org.jspecify.annotations.Nullable;

/** What people chose to answer. */
public final class Measures {
    private Measures() {}

    /**
     * Notes what somebody answered. Without answers nothing is kept, and nothing is wrong: answering is optional. The same id a second
     * time changes nothing.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id a new id
     * @param subject whom or what it is about
     * @param instrument the questions
     * @param answers one for each question, or none
     * @param on the day on which it was answered, at most 60 days back; null for today
     * @param resident the id of the resident who answered, or null
     * @throws nl.kwartier.api.Refusal with {@code KW-VELD} when an answer is not on the scale, a question is left out, or the day cannot be;
     *     with {@code KW-OVERGANG} when it is about a participation that is over
     */
    public static void note(
            Unit unit,
            Moment moment,
            String id,
            Subject subject,
            Instrument instrument,
            List<Integer> answers,
            @Nullable LocalDate on,
            @Nullable String resident) {
        if (answers.isEmpty()) {
            return;
        }
        instrument.check(answers);
        Participations.checkGoesOn(unit, subject);
        int made = unit.run(
                "INSERT INTO {kit_measure} (id, kind, subject, instrument, answers, taken_on, noted_at, noted_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                Ids.check(id),
                subject.kind(),
                subject.id(),
                instrument.code(),
                answers.stream().map(String::valueOf).collect(Collectors.joining(",")),
                Happened.on(on, moment.today(), "datum").on(),
                moment.at(),
                moment.person());
        if (made == 1) {
            unit.changed(resident == null ? Change.of("meting", id) : Change.about("meting", id, resident));
        }
    }

    /**
     * What was answered about something.
     *
     * @param reader reads the programme's rows
     * @param subject whom or what it is about
     * @return at most 200, the latest answers first
     */
    public static List<Measure> of(Reader reader, Subject subject) {
        return reader.list(
                "SELECT * FROM {kit_measure} WHERE subject = ? ORDER BY taken_on DESC, id DESC LIMIT 200",
                Measure::of,
                subject.id());
    }
}
