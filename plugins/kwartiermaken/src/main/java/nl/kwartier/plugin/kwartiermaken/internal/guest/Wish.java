package nl.kwartier.plugin.kwartiermaken.internal.guest;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a guest wants.
 *
 * @param id its id
 * @param guest the guest's id
 * @param words in the guest's own words
 * @param kind what kind of wish it is
 * @param rank 1 for what the guest wants most, at most 3
 * @param fulfilled what the guest says about it; null while nobody asked
 * @param version 1 for the first; each correction adds one
 * @param notedAt when it was noted
 * @param notedBy the name of who noted it
 */
public record Wish(
        String id,
        String guest,
        String words,
        WishKind kind,
        int rank,
        @Nullable Boolean fulfilled,
        long version,
        Instant notedAt,
        String notedBy) {
    /** A guest has at most so many wishes. */
    public static final int MOST = 3;

    /**
     * A wish to be noted.
     *
     * @param id a new id
     * @param words in the guest's own words, at most 300 characters
     * @param kind what kind of wish it is
     * @param rank 1 to 3; null for after the others
     */
    public record Note(
            String id,
            String words,
            WishKind kind,
            @Nullable Integer rank) {
        /** Checks the words and the rank. */
        public Note {
            Ids.check(id);
            words = Texts.required(words, "de wens", 300);
            if (rank != null && (rank < 1 || rank > MOST)) {
                throw Refusal.fields(List.of(new FieldProblem("volgorde", "Kies 1, 2 of 3.")));
            }
        }
    }
}
