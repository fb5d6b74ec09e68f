package nl.kwartier.kit.role;

import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Texts;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;

/**
 * The check for conflicts of interest ({@code belangentoets}). Whoever has an interest of his own in something gets no role for it, unless
 * somebody else signs for why he may.
 */
public final class Interests {
    private static final String OF = "SELECT * FROM {kit_interest} WHERE ended = 0 AND subject = ? ";

    private Interests() {}

    /**
     * Notes an interest. The same id a second time changes nothing.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id a new id
     * @param subject in what
     * @param personId the id of an account
     * @param person the name that colleagues see
     * @param what the interest, in at most 200 characters
     */
    public static void note(
            Unit unit, Moment moment, String id, Subject subject, String personId, String person, String what) {
        unit.run(
                "INSERT INTO {kit_interest} (id, kind, subject, person_id, person, what, ended, noted_at, noted_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING",
                Ids.check(id),
                subject.kind(),
                subject.id(),
                personId,
                person,
                Texts.required(what, "het belang", 200),
                moment.at(),
                moment.person());
        unit.changed(Change.of("belang", subject.id()));
    }

    /**
     * Notes that an interest is over, and who said so.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @throws Refusal with {@code KW-RECHT} when it is one's own interest, {@code KW-NIET-GEVONDEN} when there is none
     */
    public static void end(Unit unit, Moment moment, String id) {
        ofSomebodyElse(
                unit, moment, id, "U kunt niet zelf zeggen dat uw eigen belang voorbij is. Vraag het aan een collega.");
        unit.run(
                "UPDATE {kit_interest} SET ended = 1, ended_at = ?, ended_by_id = ?, ended_by = ? WHERE id = ? AND ended = 0",
                moment.at(),
                moment.personId(),
                moment.person(),
                id);
        unit.changed(Change.of("belang", id));
    }

    /**
     * Signs for why somebody may have a role all the same.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id of the interest
     * @param why in at most 300 characters
     * @throws Refusal with {@code KW-RECHT} when it is one's own interest
     */
    public static void allow(Unit unit, Moment moment, String id, String why) {
        ofSomebodyElse(unit, moment, id, "U kunt niet zelf tekenen voor uw eigen belang. Vraag het aan een collega.");
        unit.run(
                "UPDATE {kit_interest} SET allowed_why = ?, allowed_by_id = ?, allowed_by = ? WHERE id = ?",
                Texts.required(why, "de reden", 300),
                moment.personId(),
                moment.person(),
                id);
        unit.changed(Change.of("belang", id));
    }

    private static void ofSomebodyElse(Reader reader, Moment moment, String id, String sentence) {
        Interest interest = reader.first("SELECT * FROM {kit_interest} WHERE id = ?", Interest::of, id)
                .orElseThrow(() -> Refusal.notFound("Dit belang"));
        if (interest.personId().equals(moment.personId())) {
            throw Refusal.of(ErrorCode.RIGHT, sentence);
        }
    }

    /**
     * The interests in something.
     *
     * @param reader reads the programme's rows
     * @param subject in what
     * @return those that are not over, the oldest first
     */
    public static List<Interest> in(Reader reader, Subject subject) {
        return reader.list(OF + "ORDER BY id LIMIT 100", Interest::of, subject.id());
    }

    /**
     * Refuses somebody who has an interest that nobody else allowed.
     *
     * @param reader reads the programme's rows
     * @param subject in what
     * @param personId the id of an account
     * @param person the name for the sentence
     * @throws Refusal with {@code KW-VOORWAARDE} and {@code belang}
     */
    public static void check(Reader reader, Subject subject, String personId, String person) {
        reader.first(
                        OF + "AND person_id = ? AND allowed_by_id IS NULL ORDER BY id LIMIT 1",
                        Interest::of,
                        subject.id(),
                        personId)
                .ifPresent(interest -> {
                    throw Refusal.of(
                                    ErrorCode.CONDITION,
                                    person + " heeft hier een eigen belang: " + interest.what()
                                            + ". Kies iemand anders, of laat een collega tekenen waarom het toch kan.")
                            .with("belang", interest.id())
                            .with("ontbreekt", List.of("iemand zonder eigen belang"));
                });
    }
}
