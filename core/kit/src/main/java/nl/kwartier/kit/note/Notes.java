package nl.kwartier.kit.note;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.participation.Participations;
import org.jspecify.annotations.Nullable;

/** The notes of a programme. */
public final class Notes {
    private Notes() {}

    /**
     * Writes a note. The same id a second time changes nothing.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id a new id
     * @param subject what it is about
     * @param words 1 to 2,000 characters
     * @param visibleTo who may read it
     * @param resident the id of the resident whom it is about, or null
     * @throws InvalidValue when it is empty or too long
     * @throws nl.kwartier.api.Refusal with {@code KW-OVERGANG} when it is about a participation that is over
     */
    public static void write(
            Unit unit,
            Moment moment,
            String id,
            Subject subject,
            @Nullable String words,
            Visibility visibleTo,
            @Nullable String resident) {
        String checked = Texts.lines(words, "de notitie", 2000);
        if (checked == null) {
            throw new InvalidValue("Vul de notitie in.");
        }
        Participations.checkGoesOn(unit, subject);
        unit.run(
                "INSERT INTO {kit_note} (id, kind, subject, author_id, author, words, visible_to, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                Ids.check(id),
                subject.kind(),
                subject.id(),
                moment.personId(),
                moment.person(),
                checked,
                visibleTo,
                moment.at());
        unit.changed(resident == null ? Change.of("notitie", id) : Change.about("notitie", id, resident));
    }

    /**
     * The notes that somebody may read.
     *
     * @param reader reads the programme's rows
     * @param subject what they are about
     * @param readerId the id of who reads
     * @return at most 200, the latest first
     */
    public static List<Note> about(Reader reader, Subject subject, String readerId) {
        return reader.list(
                "SELECT * FROM {kit_note} WHERE subject = ? AND (visible_to <> 'MIJ' OR author_id = ?)"
                        + " ORDER BY id DESC LIMIT 200",
                Note::of,
                subject.id(),
                readerId);
    }
}
