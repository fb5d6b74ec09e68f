package nl.kwartier.kit;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something happened. What is noted later than it happened is marked so.
 *
 * @param on the day
 * @param afterwards whether it was noted on a later day
 */
public record Happened(LocalDate on, boolean afterwards) {
    /** How far back something may be noted, in days (our choice, the same in all programmes). */
    public static final int BACK = 60;

    /**
     * Checks the day of something that happened.
     *
     * @param day the day; null for today
     * @param today the day where the municipality is
     * @param field the Dutch name of the field that is to blame
     * @return the day
     * @throws Refusal with {@code KW-VELD} when it lies in the future or more than 60 days back
     */
    public static Happened on(@Nullable LocalDate day, LocalDate today, String field) {
        if (day == null || day.equals(today)) {
            return new Happened(today, false);
        }
        if (day.isAfter(today)) {
            throw wrong(field, "Deze dag moet nog komen. Vul vandaag in, of een dag die geweest is.");
        }
        LocalDate first = today.minusDays(BACK);
        if (day.isBefore(first)) {
            throw wrong(
                    field,
                    "Deze dag is te lang geleden. U kunt iets opschrijven van " + DutchWords.date(first)
                            + " of later: hoogstens " + BACK + " dagen terug.");
        }
        return new Happened(day, true);
    }

    private static Refusal wrong(String field, String sentence) {
        return Refusal.fields(List.of(new FieldProblem(field, sentence)));
    }
}
