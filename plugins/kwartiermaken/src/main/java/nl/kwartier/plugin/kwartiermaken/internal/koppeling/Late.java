package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.util.List;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import org.jspecify.annotations.Nullable;

/** What the coordinator hears of follow-ups that are late, for as long as nobody asked (rule 23). */
final class Late {
    /** So many days too late, the coordinator hears of it. */
    static final int DAYS = 7;

    private static final String TOO_LATE = "te-laat/";
    private static final int MOST = 50;

    private Late() {}

    private record Noted(
            String rule, Subject subject, @Nullable String resident, String href) {
        static Noted of(Row row) {
            return new Noted(
                    row.text("rule"),
                    new Subject(Koppeling.KIND, row.text("subject")),
                    row.textOrNull("resident_id"),
                    row.text("href"));
        }
    }

    /** Whether the coordinator has something to hear, or heard of what is done by now. */
    static boolean isDue(Reader reader, Moment moment) {
        return !unheard(reader, moment).isEmpty() || !settled(reader).isEmpty();
    }

    /** Lets the coordinator hear of follow-ups that are seven days late, and no longer of those that were done. */
    static void tell(Unit unit, Moment moment) {
        settle(unit, moment);
        for (Noted late : unheard(unit, moment)) {
            Tasks.add(
                    unit,
                    moment,
                    new NewTask(
                            TOO_LATE + late.rule(),
                            late.subject(),
                            late.resident(),
                            ForWhom.role(Rights.COORDINATOR),
                            "Niemand vroeg hoe het gaat",
                            "De kwartiermaker zou dat een week geleden doen.",
                            late.href(),
                            moment.today()));
        }
    }

    /** Takes back what the coordinator heard of follow-ups that are no longer to be done, however that came. */
    static void settle(Unit unit, Moment moment) {
        settled(unit).forEach(one -> Tasks.lapse(unit, moment, one.subject(), one.rule()));
    }

    private static List<Noted> unheard(Reader reader, Moment moment) {
        return reader.list(
                "SELECT rule, subject, resident_id, href FROM {kit_task} t WHERE kind = ? AND state = 'OPEN' AND due <= ?"
                        + " AND substr(rule, 1, ?) = ? AND NOT EXISTS (SELECT 1 FROM {kit_task} o WHERE"
                        + " o.subject = t.subject AND o.rule = ? || t.rule) ORDER BY due, id LIMIT " + MOST,
                Noted::of,
                Koppeling.KIND,
                moment.today().minusDays(DAYS),
                FollowUps.ASK.length(),
                FollowUps.ASK,
                TOO_LATE);
    }

    private static List<Noted> settled(Reader reader) {
        return reader.list(
                "SELECT rule, subject, resident_id, href FROM {kit_task} o WHERE kind = ? AND state = 'OPEN'"
                        + " AND substr(rule, 1, ?) = ? AND NOT EXISTS (SELECT 1 FROM {kit_task} t WHERE"
                        + " t.subject = o.subject AND t.state = 'OPEN' AND o.rule = ? || t.rule) ORDER BY id LIMIT "
                        + MOST,
                Noted::of,
                Koppeling.KIND,
                TOO_LATE.length(),
                TOO_LATE,
                TOO_LATE);
    }
}
