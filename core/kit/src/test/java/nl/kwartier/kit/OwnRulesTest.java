package nl.kwartier.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Rules;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Stages;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class OwnRulesTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final List<Stage> seen = new ArrayList<>();

    private final Register register = new Register("wandelgroep", Stages.standard(), Rules.USUAL, new OwnRules() {
        @Override
        public void moved(Unit unit, Moment moment, Participation before, Participation after) {
            if (after.stage() == Stage.COMPLETED) {
                throw Refusal.of(ErrorCode.CONDITION, "Loop eerst de laatste ronde.");
            }
            seen.add(before.stage());
            seen.add(after.stage());
        }
    });

    OwnRulesTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private Participation enrolled() {
        Resident joep = programme.resident("Joep");
        return programme.write((unit, moment) -> register.enrol(
                unit, moment, new Enrolment(Ids.next(), joep, null, null, Act.onBehalf(Act.Proof.CONVERSATION))));
    }

    private Participation step(Participation one, Stage to) {
        return programme.write((unit, moment) -> register.step(unit, moment, one.id(), StepTo.by(one.version(), to)));
    }

    @Test
    void aProgrammeHearsOfEachStepInTheSameUnit() {
        step(enrolled(), Stage.PARTICIPANT);

        assertThatList(seen).containsExactly(Stage.APPLIED, Stage.PARTICIPANT);
    }

    @Test
    void aStepThatTheProgrammeRefusesIsNotTaken() {
        Participation joep = step(enrolled(), Stage.PARTICIPANT);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> step(joep, Stage.COMPLETED));

        Participation now = programme.read(reader -> Participations.get(reader, joep.id()));
        assertThat(now).isEqualTo(joep);
    }

    @Test
    void whoTakesOverGetsTheTasksThatAreStillOpenAndNoOther() {
        Participation joep = enrolled();
        Participation selam = enrolled();
        programme.write((unit, moment) -> {
            for (Participation one : List.of(joep, selam)) {
                Tasks.add(unit, moment, task("bel", one, "fatma"));
                Tasks.add(unit, moment, task("kaart", one, "youssef"));
            }
            Tasks.hand(unit, moment, joep.resident().value(), "fatma", "ron");
            return true;
        });

        assertThatList(programme.read(reader -> Tasks.about(reader, joep.subject())))
                .extracting(task -> task.whom().person())
                .containsExactlyInAnyOrder("ron", "youssef");
        assertThatList(programme.read(reader -> Tasks.about(reader, selam.subject())))
                .extracting(Task::whom)
                .containsExactlyInAnyOrder(ForWhom.person("fatma"), ForWhom.person("youssef"));
    }

    private static NewTask task(String rule, Participation about, String person) {
        return new NewTask(
                rule,
                about.subject(),
                about.resident().value(),
                ForWhom.person(person),
                "Bel eens",
                "",
                "/wandelgroep",
                LocalDate.of(2026, 12, 1));
    }
}
