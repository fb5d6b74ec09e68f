package nl.kwartier.kit.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.KitTables;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.OwnRules;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.AgreementState;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.agreement.Side;
import nl.kwartier.kit.measure.Instrument;
import nl.kwartier.kit.measure.Measures;
import nl.kwartier.kit.note.Notes;
import nl.kwartier.kit.note.Visibility;
import nl.kwartier.kit.role.Overlap;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is left of a participation that is over: what was written, and nothing that asks for anybody. */
@EachDatabase
class EndedTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Register register = new Register("wandelgroep", Stages.standard(), Rules.USUAL, new OwnRules() {
        @Override
        public void moved(Unit unit, Moment moment, Participation before, Participation after) {
            seen = RoleHolders.now(unit, after.subject());
        }
    });
    private List<RoleHolder> seen = List.of();

    EndedTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private Participation enrol() {
        var joep = programme.resident("Joep");
        return programme.write((unit, moment) ->
                register.enrol(unit, moment, new Enrolment(Ids.next(), joep, null, null, Act.OF_STAFF)));
    }

    private void stop(Participation one) {
        programme.write(
                (unit, moment) -> register.step(unit, moment, one.id(), StepTo.by(one.version(), Stage.STOPPED)));
    }

    private Agreement promise(Participation one) {
        var details = new Agreement.Details(
                Side.ORGANISATION, "Fatma", "Belt", programme.today().plusDays(3));
        var about = new Agreements.About(one.resident().value(), "/wandelgroep/deelnemers/" + one.id());
        return programme.write(
                (unit, moment) -> Agreements.make(unit, moment, Ids.next(), one.subject(), details, about));
    }

    private Agreement answer(Participation one, Agreement agreement, AgreementState state) {
        return programme.write((unit, moment) -> Agreements.answer(
                unit,
                moment,
                one.subject(),
                agreement.id(),
                agreement.version(),
                state,
                one.resident().value()));
    }

    private void refused(BiConsumer<Unit, Moment> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programme.write((unit, moment) -> {
                    work.accept(unit, moment);
                    return true;
                }))
                .withMessageStartingWith("Deze deelname is voorbij.")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TRANSITION));
    }

    private void give(Participation one, String role, String person) {
        programme.write((unit, moment) -> {
            RoleHolders.give(unit, moment, one.subject(), role, person, person, Overlap.MANY);
            return true;
        });
    }

    @Test
    void nothingNewIsPromisedWrittenOrMeasured() {
        var joep = enrol();
        stop(joep);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> promise(joep))
                .withMessageStartingWith("Deze deelname is voorbij.");
        refused((unit, moment) ->
                Notes.write(unit, moment, Ids.next(), joep.subject(), "Nog bellen", Visibility.TEAM, null));
        refused((unit, moment) -> Measures.note(
                unit,
                moment,
                Ids.next(),
                joep.subject(),
                Instrument.ownQuestion("welkom", "Voelt u zich welkom?", 1, 5),
                List.of(4),
                null,
                null));
        assertThatList(programme.read(reader -> Agreements.about(reader, joep.subject())))
                .isEmpty();
    }

    @Test
    void aPromiseCanStillBeKeptButRemindsNobodyAgain() {
        var joep = enrol();
        var promise = promise(joep);
        stop(joep);

        var kept = answer(joep, promise, AgreementState.KEPT);

        assertThat(kept.state()).isEqualTo(AgreementState.KEPT);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answer(joep, kept, AgreementState.OPEN))
                .withMessageStartingWith("Deze deelname is voorbij.");
        assertThatList(programme.read(reader -> Tasks.open(reader, null, LocalDate.of(2030, 1, 1), 50)))
                .isEmpty();
    }

    /** G11. */
    @Test
    void nobodyHasToTakeOverWhatAColleagueDidForSomebodyWhoStopped() {
        var joep = enrol();
        var bep = enrol();
        give(joep, "begeleider", "youssef");
        give(joep, "coordinator", "fatma");
        give(bep, "begeleider", "youssef");
        programme.days(2);

        stop(joep);

        assertThat(seen).hasSize(2);
        assertThatList(programme.read(reader -> RoleHolders.withoutOwner(reader, Set.of())))
                .extracting(RoleHolder::subject)
                .containsExactly(bep.subject());
        assertThat(until(joep)).isEqualTo(programme.today());
    }

    @Test
    void aPauseLeavesTheRolesAsTheyAre() {
        var joep = enrol();
        give(joep, "begeleider", "youssef");
        programme.write((unit, moment) -> register.befallen(unit, moment, joep, Stage.PAUSED));

        assertThatList(programme.read(reader -> RoleHolders.now(reader, joep.subject())))
                .hasSize(1);
    }

    @Test
    void nobodyGetsARoleForSomebodyWhoStopped() {
        var joep = enrol();
        stop(joep);

        refused((unit, moment) -> RoleHolders.give(
                unit, moment, joep.subject(), "begeleider", "youssef", "Youssef Benali", Overlap.MANY));
    }

    /** Before roles ended with what they are for, they stayed behind. */
    @Test
    void rolesThatStayedBehindEndedOnTheDayWithTheParticipation() {
        var joep = enrol();
        give(joep, "begeleider", "youssef");
        var bep = enrol();
        give(bep, "begeleider", "youssef");
        stop(joep);
        String all = String.join("\n", KitTables.sql());
        String mended = all.substring(all.indexOf("UPDATE {kit_role}"), all.lastIndexOf(';'));
        LocalDate stopped = programme.today();
        programme.days(5);

        programme.write((unit, moment) -> {
            unit.run("UPDATE {kit_role} SET until = NULL");
            return unit.run(mended);
        });

        assertThat(until(joep)).isEqualTo(stopped);
        assertThatList(programme.read(reader -> RoleHolders.now(reader, bep.subject())))
                .hasSize(1);
    }

    private LocalDate until(Participation one) {
        return programme.read(reader -> reader.first(
                        "SELECT until FROM {kit_role} WHERE subject = ? AND role = 'begeleider'",
                        row -> Objects.requireNonNull(row.dateOrNull("until")),
                        one.id())
                .orElseThrow());
    }
}
