package nl.kwartier.kit.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwartier.api.Texts;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A promise.
 *
 * @param id its id
 * @param version 1 for the first; each change adds one
 * @param subject what it is about
 * @param details what is promised
 * @param state whether it was kept
 * @param answeredOn the day on which somebody said whether it was kept, or null
 * @param madeAt when it was made
 * @param madeBy the name of who wrote it down
 */
public record Agreement(
        String id,
        long version,
        Subject subject,
        Details details,
        AgreementState state,
        @Nullable LocalDate answeredOn,
        Instant madeAt,
        String madeBy) {
    static Agreement of(Row row) {
        return new Agreement(
                row.text("id"),
                row.number("version"),
                new Subject(row.text("kind"), row.text("subject")),
                new Details(
                        Codes.of(Side.class, row, "side"),
                        row.text("who"),
                        row.text("what"),
                        row.dateOrNull("before_day")),
                Codes.of(AgreementState.class, row, "state"),
                row.dateOrNull("answered_on"),
                row.instant("made_at"),
                row.text("made_by"));
    }

    /**
     * Whether it should have been kept by now.
     *
     * @param today the day where the municipality is
     * @return true from the day after the last day
     */
    public boolean late(LocalDate today) {
        return state == AgreementState.OPEN
                && details.before() != null
                && details.before().isBefore(today);
    }

    Map<String, Object> now() {
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("kant", details.side().code());
        now.put("wie", details.who());
        now.put("wat", details.what());
        now.put("voor", details.before() == null ? "" : details.before().toString());
        now.put("status", state.code());
        return now;
    }

    /**
     * What is promised.
     *
     * @param side which side promises
     * @param who the name of who promises, as people say it; at most 60 characters
     * @param what at most 300 characters
     * @param before the last day, or null
     */
    public record Details(
            Side side, String who, String what, @Nullable LocalDate before) {
        /** Checks the texts. */
        public Details {
            who = Texts.required(who, "wie het doet", 60);
            what = Texts.required(what, "de afspraak", 300);
        }
    }
}
