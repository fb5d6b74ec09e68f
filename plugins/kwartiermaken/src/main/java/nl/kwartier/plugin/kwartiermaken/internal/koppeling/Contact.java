package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A visit, or a talk about how it goes. The voices of guest and place stand beside each other and are never added up.
 *
 * @param note what happened
 * @param on the day
 * @param afterwards whether it was noted on a later day
 * @param notedAt when it was noted
 * @param notedBy the name of who noted it
 */
public record Contact(Note note, LocalDate on, boolean afterwards, Instant notedAt, String notedBy) {
    /**
     * What happened.
     *
     * @param id a new id
     * @param kind what kind of contact it was
     * @param day the day, or null for today
     * @param guestVoice how it goes in the eyes of the guest, 1 to 5, or null
     * @param placeVoice how it goes in the eyes of the place, 1 to 5, or null
     * @param words for the team, at most 500 characters, or null
     */
    public record Note(
            String id,
            ContactKind kind,
            @Nullable LocalDate day,
            @Nullable Integer guestVoice,
            @Nullable Integer placeVoice,
            @Nullable String words) {
        /** Checks the voices and the words. */
        public Note {
            Ids.check(id);
            words = Texts.lines(words, "het verslag", 500);
            List<FieldProblem> wrong = new ArrayList<>();
            check(wrong, "gastStem", guestVoice);
            check(wrong, "plekStem", placeVoice);
            if (!wrong.isEmpty()) {
                throw Refusal.fields(wrong);
            }
        }

        private static void check(List<FieldProblem> wrong, String field, @Nullable Integer voice) {
            if (voice != null && (voice < 1 || voice > 5)) {
                wrong.add(new FieldProblem(field, "Kies een cijfer van 1 tot en met 5."));
            }
        }
    }
}
