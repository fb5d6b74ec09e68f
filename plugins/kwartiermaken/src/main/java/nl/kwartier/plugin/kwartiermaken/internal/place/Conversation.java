package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.time.Instant;
import java.time.LocalDate;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Texts;
import nl.kwartier.api.web.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a place.
 *
 * @param id its id
 * @param heldOn the day
 * @param with with whom, at most 60 characters
 * @param about what was said about the place, never about a person; at most 300 characters
 * @param afterwards whether it was noted on a later day
 * @param notedAt when it was noted
 * @param notedBy the name of who noted it
 */
public record Conversation(
        String id,
        LocalDate heldOn,
        String with,
        @Nullable String about,
        boolean afterwards,
        Instant notedAt,
        String notedBy) {

    /** What somebody wants to note; checked when it is made. */
    public record Note(
            String id,
            LocalDate heldOn,
            String with,
            @Nullable String about) {
        /** Checks lengths. */
        public Note {
            Ids.check(id);
            var checks = new Checks();
            String person = with;
            String text = about;
            String checkedWith = checks.at("met", () -> Texts.required(person, "de naam", 60));
            about = checks.at("kort", () -> Texts.lines(text, "het verslag", 300));
            checks.done();
            with = checkedWith == null ? "" : checkedWith;
        }
    }
}
