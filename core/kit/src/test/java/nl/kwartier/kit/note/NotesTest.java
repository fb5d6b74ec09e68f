package nl.kwartier.kit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.Subject;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class NotesTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Subject joep = Subject.participation(Ids.next());

    NotesTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private void write(Caller caller, String id, @Nullable String words, Visibility visibleTo) {
        programme.writeAs(caller, (unit, moment) -> {
            Notes.write(unit, moment, id, joep, words, visibleTo, null);
            return true;
        });
    }

    private void write(String words, Visibility visibleTo) {
        write(ProgrammeExtension.fatma(), Ids.next(), words, visibleTo);
    }

    private List<Note> readBy(Caller caller) {
        return programme.read(reader -> Notes.about(reader, joep, caller.actor().id()));
    }

    @Test
    void whatSomebodyWroteForHimselfNobodyElseReads() {
        write("Nog bellen", Visibility.ME);
        write("Loopt graag achteraan", Visibility.TEAM);
        write("Komt volgende week weer", Visibility.RESIDENT_TOO);

        assertThatList(readBy(ProgrammeExtension.youssef()))
                .extracting(Note::words)
                .containsExactly("Komt volgende week weer", "Loopt graag achteraan");
        assertThatList(readBy(ProgrammeExtension.fatma()))
                .extracting(Note::words)
                .containsExactly("Komt volgende week weer", "Loopt graag achteraan", "Nog bellen");
    }

    @Test
    void aNoteSaysWhoMayReadItAndWhoWroteIt() {
        write("Komt volgende week weer", Visibility.RESIDENT_TOO);

        assertThatList(readBy(ProgrammeExtension.youssef())).singleElement().satisfies(note -> {
            assertThat(note.visibleTo().code()).isEqualTo("OOK_INWONER");
            assertThat(note.author()).isEqualTo("Fatma de Boer");
            assertThat(note.at()).isEqualTo(programme.now());
        });
    }

    @Test
    void twoThousandCharactersIsTheMost() {
        write("é".repeat(2000), Visibility.TEAM);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> write("é".repeat(2001), Visibility.TEAM))
                .withMessage("Maak de notitie korter: hoogstens 2000 tekens, nu zijn het er 2001.");
        assertThat(readBy(ProgrammeExtension.fatma())).hasSize(1);
    }

    @Test
    void anEmptyNoteIsNoNote() {
        for (String nothing : new String[] {null, "", " \n "}) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> write(ProgrammeExtension.fatma(), Ids.next(), nothing, Visibility.TEAM))
                    .withMessage("Vul de notitie in.");
        }
    }

    @Test
    void theSameFormSentTwiceMakesOneNote() {
        String id = Ids.next();
        write(ProgrammeExtension.fatma(), id, "Eerst", Visibility.TEAM);
        write(ProgrammeExtension.fatma(), id, "Daarna", Visibility.TEAM);

        assertThatList(readBy(ProgrammeExtension.fatma()))
                .extracting(Note::words)
                .containsExactly("Eerst");
    }

    @Test
    void aNoteKeepsItsLines() {
        write("Bel Joep:\n- over dinsdag\n- over de soep", Visibility.TEAM);

        assertThatList(readBy(ProgrammeExtension.fatma()))
                .extracting(Note::words)
                .containsExactly("Bel Joep:\n- over dinsdag\n- over de soep");
    }
}
