package nl.kwartier.kit.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Ids;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.note.Notes;
import nl.kwartier.kit.note.Visibility;
import nl.kwartier.kit.role.Overlap;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class ForgettingTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Register register = new Register("wandelgroep", Stages.standard(), Rules.USUAL);
    private String joep = "";
    private String resident = "";

    ForgettingTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    @BeforeEach
    void somebodyStopsToday() {
        var who = programme.resident("Joep");
        joep = Ids.next();
        resident = who.id().value();
        programme.write((unit, moment) -> {
            var one = register.enrol(
                    unit, moment, new Enrolment(joep, who, null, null, Act.onBehalf(Act.Proof.CONVERSATION)));
            Answers.keep(unit, joep, Map.of("wens", "naar het bos"));
            Notes.write(
                    unit, moment, Ids.next(), one.subject(), "Joep loopt graag vooraan.", Visibility.TEAM, resident);
            RoleHolders.give(unit, moment, one.subject(), "begeleider", "fatma", "Fatma de Boer", Overlap.ONE);
            return register.step(
                    unit, moment, joep, new StepTo(1, Stage.STOPPED, Act.OF_STAFF, null, "Joep gaat verhuizen."));
        });
    }

    private boolean forgets(LocalDate until) {
        boolean due = programme.read(reader -> Forgetting.isDue(reader, until));
        List<Participation> gone = programme.write((unit, moment) -> Forgetting.forget(unit, until));
        assertThat(gone.isEmpty()).isEqualTo(!due);
        return due;
    }

    private long rows(String table) {
        return number("SELECT count(*) FROM {" + table + "}");
    }

    private long number(String sql, Object... parameters) {
        return programme.read(reader -> reader.number(sql, parameters));
    }

    @Test
    void whoEndedLaterIsKeptWhole() {
        assertThat(forgets(programme.today().minusDays(1))).isFalse();

        assertThat(rows("kit_note")).isEqualTo(1);
        assertThat(rows("kit_answer")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM {kit_participation} WHERE resident_id = ?", resident))
                .isEqualTo(1);
    }

    @Test
    void ofWhoIsForgottenOnlyNumbersAreLeft() {
        assertThat(forgets(programme.today())).isTrue();

        assertThat(List.of(rows("kit_note"), rows("kit_answer"), rows("kit_role")))
                .containsOnly(0L);
        assertThat(number("SELECT count(*) FROM {kit_participation} WHERE resident_id = ?", resident))
                .isZero();
        assertThat(number("SELECT count(*) FROM {kit_step} WHERE reason IS NOT NULL"))
                .isZero();
        Map<Stage, Long> counts = programme.read(Participations::counts);
        assertThat(counts).containsEntry(Stage.STOPPED, 1L);
    }

    @Test
    void nobodyIsForgottenTwice() {
        forgets(programme.today());

        assertThat(forgets(programme.today())).isFalse();
    }
}
