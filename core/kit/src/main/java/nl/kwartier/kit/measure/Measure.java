package nl.kwartier.kit.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Subject;

/**
 * What somebody answered.
 *
 * @param id its id
 * @param subject whom or what it is about
 * @param instrument the code of the instrument
 * @param answers one for each question, in their order
 * @param on the day on which it was answered
 * @param notedAt when it was noted
 * @param notedBy the name of who noted it
 */
public record Measure(
        String id,
        Subject subject,
        String instrument,
        List<Integer> answers,
        LocalDate on,
        Instant notedAt,
        String notedBy) {
    /** Copies the answers. */
    public Measure {
        answers = List.copyOf(answers);
    }

    static Measure of(Row row) {
        return new Measure(
                row.text("id"),
                new Subject(row.text("kind"), row.text("subject")),
                row.text("instrument"),
                numbers(row.text("answers")),
                Objects.requireNonNull(row.dateOrNull("taken_on")),
                row.instant("noted_at"),
                row.text("noted_by"));
    }

    /**
     * Whether it was noted on a later day than it was answered.
     *
     * @return true for what was noted afterwards
     */
    public boolean afterwards() {
        return on.isBefore(LocalDate.ofInstant(notedAt, DutchWords.ZONE));
    }

    /**
     * Answers as a column keeps them.
     *
     * @param kept whole numbers with commas between them
     * @return the numbers
     */
    public static List<Integer> numbers(String kept) {
        return Arrays.stream(kept.split(",")).map(Integer::valueOf).toList();
    }
}
