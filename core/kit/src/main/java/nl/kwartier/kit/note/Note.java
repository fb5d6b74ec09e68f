package nl.kwartier.kit.note;

import java.time.Instant;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Codes;

/**
 * A note.
 *
 * @param id its id
 * @param authorId the id of who wrote it
 * @param author the name that colleagues see
 * @param words what it says, in at most 2,000 characters; never in a report
 * @param visibleTo who may read it
 * @param at when it was written
 */
public record Note(String id, String authorId, String author, String words, Visibility visibleTo, Instant at) {
    static Note of(Row row) {
        return new Note(
                row.text("id"),
                row.text("author_id"),
                row.text("author"),
                row.text("words"),
                Codes.of(Visibility.class, row, "visible_to"),
                row.instant("written_at"));
    }
}
