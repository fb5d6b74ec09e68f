package nl.kwartier.kit.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do. It names no resident: who opens it, sees there whom it is about.
 *
 * @param id its id
 * @param version 1 for the first; each change adds one
 * @param rule which rule made it
 * @param subject what it is about
 * @param resident the id of the resident whom it is about, or null
 * @param whom for whom it is
 * @param text what to do
 * @param about more about it, may be empty
 * @param href where to do it
 * @param due the last day on which it is in time
 * @param state whether it is still to be done
 * @param madeAt since when it is there
 */
public record Task(
        String id,
        long version,
        String rule,
        Subject subject,
        @Nullable String resident,
        ForWhom whom,
        String text,
        String about,
        String href,
        LocalDate due,
        State state,
        Instant madeAt) {
    static Task of(Row row) {
        return new Task(
                row.text("id"),
                row.number("version"),
                row.text("rule"),
                new Subject(row.text("kind"), row.text("subject")),
                row.textOrNull("resident_id"),
                new ForWhom(row.textOrNull("person_id"), row.textOrNull("role")),
                row.text("text"),
                row.text("about"),
                row.text("href"),
                Objects.requireNonNull(row.dateOrNull("due")),
                Codes.of(State.class, row, "state"),
                row.instant("made_at"));
    }

    /** Whether a task is still to be done. */
    public enum State implements Labelled {
        /** To be done. */
        OPEN("OPEN", "Te doen"),
        /** Done. */
        DONE("KLAAR", "Klaar"),
        /** No longer needed. */
        LAPSED("VERVALLEN", "Vervallen");

        private final String code;
        private final String label;

        State(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
