package nl.kwartier.kit.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Resident;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.GroupState;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.kit.workflow.Steps;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class RegisterTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Register register = new Register(
            "wandelgroep",
            Stages.standard(),
            new Rules(16, 1, 2, true, Rules.USUAL.offerDays(), Rules.USUAL.pauseDays()));

    RegisterTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private Participation enrol(Resident resident, String group) {
        return programme.write((unit, moment) -> register.enrol(
                unit, moment, new Enrolment(Ids.next(), resident, group, null, Act.onBehalf(Act.Proof.CONVERSATION))));
    }

    private Participation step(Participation one, Stage to) {
        return programme.write((unit, moment) -> register.step(unit, moment, one.id(), StepTo.by(one.version(), to)));
    }

    private Participation now(Participation one) {
        return programme.read(reader -> Participations.get(reader, one.id()));
    }

    private String group(int most) {
        return programme
                .write((unit, moment) ->
                        Groups.add(unit, moment, Ids.next(), new Group.Details("Groep Noord", null, 1, most)))
                .id();
    }

    private List<Task> tasks() {
        return programme.read(reader -> Tasks.open(reader, null, LocalDate.of(2030, 1, 1), 50));
    }

    @Test
    void somebodyWhoEnrolsIsThere() {
        var joep = enrol(programme.resident("Joep"), null);

        assertThat(joep.stage()).isEqualTo(Stage.APPLIED);
        assertThatList(programme.read(reader -> Steps.of(reader, joep.subject())))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.by()).isEqualTo(Act.By.ON_BEHALF);
                    assertThat(step.proof()).isEqualTo(Act.Proof.CONVERSATION);
                });
    }

    @Test
    void theSameFormSentTwiceEnrolsOnce() {
        var id = Ids.next();
        var joep = programme.resident("Joep");
        for (int i = 0; i < 2; i++) {
            programme.write(
                    (unit, moment) -> register.enrol(unit, moment, new Enrolment(id, joep, null, null, Act.OF_STAFF)));
        }

        assertThatList(programme.read(reader -> Participations.of(reader, joep.id())))
                .hasSize(1);
    }

    /** G1. */
    @Test
    void aSecondEnrolmentIsRefusedWithTheWayToTheFirst() {
        var joep = programme.resident("Joep");
        var first = enrol(joep, null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enrol(joep, null))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.DUPLICATE);
                    assertThat(refusal.details()).containsEntry("id", first.id());
                });
    }

    /** G1. */
    @Test
    void whoStoppedMayBeginAnew() {
        var joep = programme.resident("Joep");
        step(enrol(joep, null), Stage.STOPPED);

        var again = enrol(joep, null);

        assertThat(again.stage()).isEqualTo(Stage.APPLIED);
        assertThatList(programme.read(reader -> Participations.of(reader, joep.id())))
                .hasSize(2);
    }

    @Test
    void whoIsTooYoungHearsFromWhenItIsPossible() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enrol(programme.resident("Kim", "2012-03-01"), null))
                .withMessageContaining("16 jaar")
                .withMessageContaining("1 maart 2028");
    }

    @Test
    void whoseAgeNobodyKnowsMayComeAlong() {
        assertThat(enrol(programme.resident("Selam"), null).stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void whoComesToAFullGroupWaits() {
        String noord = group(2);
        enrol(programme.resident("A"), noord);
        enrol(programme.resident("B"), noord);

        var third = enrol(programme.resident("C"), noord);

        assertThat(third.stage()).isEqualTo(Stage.WAITING);
        assertThatList(programme.read(reader -> Participations.waiting(reader, noord, 10)))
                .extracting(Participation::id)
                .containsExactly(third.id());
    }

    @Test
    void aFullGroupTakesNobodyFromItsWaitingList() {
        String noord = group(1);
        enrol(programme.resident("A"), noord);
        var waits = enrol(programme.resident("B"), noord);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(waits, Stage.PARTICIPANT))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.CONDITION);
                    assertThat(refusal.details()).containsEntry("ontbreekt", List.of("een vrije plek in de groep"));
                });
    }

    @Test
    void aPlaceThatComesFreeBringsATaskAndCanBeOffered() {
        String noord = group(1);
        var first = enrol(programme.resident("A"), noord);
        var waits = enrol(programme.resident("B"), noord);
        step(first, Stage.STOPPED);
        assertThat(tasks()).extracting(Task::text).containsExactly("Plek vrij: Groep Noord");

        var offered = programme.write((unit, moment) -> register.offer(unit, moment, waits.id(), waits.version()));

        assertThat(offered.offeredUntil()).isEqualTo(programme.today().plusDays(7));
        assertThat(tasks()).extracting(Task::text).containsExactly("Wil deze inwoner de vrije plek?");
        assertThat(enrol(programme.resident("C"), noord).stage()).isEqualTo(Stage.WAITING);
        assertThat(step(offered, Stage.PARTICIPANT).stage()).isEqualTo(Stage.PARTICIPANT);
    }

    @Test
    void twoFreePlacesAskOneAfterTheOther() {
        String noord = group(2);
        var first = enrol(programme.resident("A"), noord);
        var second = enrol(programme.resident("B"), noord);
        var third = enrol(programme.resident("C"), noord);
        var fourth = enrol(programme.resident("D"), noord);
        step(first, Stage.STOPPED);
        step(second, Stage.STOPPED);
        assertThat(tasks()).extracting(Task::text).containsExactly("Plek vrij: Groep Noord");

        programme.write((unit, moment) -> register.offer(unit, moment, third.id(), third.version()));
        assertThat(tasks()).extracting(Task::text).contains("Plek vrij: Groep Noord");

        programme.write((unit, moment) -> register.offer(unit, moment, fourth.id(), fourth.version()));
        assertThat(tasks()).extracting(Task::text).doesNotContain("Plek vrij: Groep Noord");
    }

    @Test
    void anOfferThatNobodyTakesGoesToTheNext() {
        String noord = group(1);
        var first = enrol(programme.resident("A"), noord);
        var second = enrol(programme.resident("B"), noord);
        var third = enrol(programme.resident("C"), noord);
        step(first, Stage.STOPPED);
        programme.write((unit, moment) -> register.offer(unit, moment, second.id(), second.version()));
        programme.days(8);

        programme.write((unit, moment) -> {
            register.lapseOffers(unit, moment);
            return true;
        });

        assertThat(now(second).offeredUntil()).isNull();
        assertThatList(programme.read(reader -> Participations.waiting(reader, noord, 10)))
                .extracting(Participation::id)
                .containsExactly(third.id(), second.id());
        assertThat(tasks()).extracting(Task::text).containsExactly("Plek vrij: Groep Noord");
    }

    @Test
    void aPauseIsTalkedAboutAfterThirtyDays() {
        var joep = step(step(enrol(programme.resident("Joep"), null), Stage.ACQUAINTANCE), Stage.PARTICIPANT);

        var paused = step(joep, Stage.PAUSED);

        assertThat(paused.backOn()).isEqualTo(programme.today().plusDays(30));
        assertThat(tasks())
                .extracting(Task::due)
                .containsExactly(programme.today().plusDays(30));
        step(paused, Stage.PARTICIPANT);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void stoppingNeedsNoReasonAndLetsTasksLapse() {
        var paused = step(
                step(step(enrol(programme.resident("Joep"), null), Stage.ACQUAINTANCE), Stage.PARTICIPANT),
                Stage.PAUSED);

        var stopped = step(paused, Stage.STOPPED);

        assertThat(stopped.ended()).isEqualTo(programme.today());
        assertThat(tasks()).isEmpty();
    }

    /** G12. */
    @Test
    void whoSawAnOlderVersionIsToldWhatIsThereNow() {
        var seen = enrol(programme.resident("Joep"), null);
        step(seen, Stage.ACQUAINTANCE);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(seen, Stage.STOPPED))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION);
                    assertThat(refusal.details()).containsEntry("versie", 2L);
                });
    }

    /** G15. */
    @Test
    void whatIsNotedLaterIsMarkedSoAndNeverMoreThanSixtyDaysBack() {
        var joep = programme.resident("Joep");
        LocalDate day = programme.today().minusDays(60);
        var noted = programme.write((unit, moment) ->
                register.enrol(unit, moment, new Enrolment(Ids.next(), joep, null, day, Act.OF_STAFF)));

        assertThat(noted.started()).isEqualTo(day);
        assertThatList(programme.read(reader -> Steps.of(reader, noted.subject())))
                .allSatisfy(step -> assertThat(step.afterwards()).isTrue());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programme.write((unit, moment) -> register.enrol(
                        unit,
                        moment,
                        new Enrolment(Ids.next(), programme.resident("B"), null, day.minusDays(1), Act.OF_STAFF))))
                .withMessageContaining("hoogstens 60 dagen");
    }

    @Test
    void somebodyCanGoToAnotherGroupWhereThereIsRoom() {
        String noord = group(1);
        String zuid = group(1);
        var joep = enrol(programme.resident("Joep"), noord);
        enrol(programme.resident("B"), zuid);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        programme.write((unit, moment) -> register.move(unit, moment, joep.id(), joep.version(), zuid)))
                .withMessageContaining("vol");
        String oost = group(2);
        var moved = programme.write((unit, moment) -> register.move(unit, moment, joep.id(), joep.version(), oost));
        assertThat(moved.group()).isEqualTo(oost);
    }

    private Participation offer(Participation one) {
        return programme.write((unit, moment) -> register.offer(unit, moment, one.id(), one.version()));
    }

    private Participation move(Participation one, String group) {
        return programme.write((unit, moment) -> register.move(unit, moment, one.id(), one.version(), group));
    }

    @Test
    void whoIsInAGroupThatIsOverCanStillStopAndNobodyComesIn() {
        String noord = group(1);
        var joep = enrol(programme.resident("Joep"), noord);
        var waits = enrol(programme.resident("B"), noord);
        programme.write((unit, moment) -> Groups.step(unit, moment, noord, 1, GroupState.STOPPED, null));

        assertThat(step(joep, Stage.STOPPED).stage()).isEqualTo(Stage.STOPPED);
        assertThat(tasks()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(waits, Stage.PARTICIPANT))
                .satisfies(refusal -> assertThat(refusal.details())
                        .containsEntry("ontbreekt", List.of("een vrije plek in de groep")));
    }

    @Test
    void whenAGroupStopsNobodyIsAskedToOfferItsPlaces() {
        String noord = group(1);
        var first = enrol(programme.resident("A"), noord);
        enrol(programme.resident("B"), noord);
        step(first, Stage.STOPPED);
        assertThat(tasks()).hasSize(1);

        programme.write((unit, moment) -> Groups.step(unit, moment, noord, 1, GroupState.STOPPED, null));

        assertThat(tasks()).isEmpty();
    }

    @Test
    void whoTookTheOfferedPlaceIsNotAskedAnyMore() {
        String noord = group(1);
        var first = enrol(programme.resident("A"), noord);
        var waits = enrol(programme.resident("B"), noord);
        step(first, Stage.STOPPED);

        step(offer(waits), Stage.PARTICIPANT);

        assertThat(tasks()).isEmpty();
    }

    @Test
    void whoComesLaterWaitsBehindWhoWaitsAlready() {
        String noord = group(1);
        var first = enrol(programme.resident("A"), noord);
        var second = enrol(programme.resident("B"), noord);
        step(first, Stage.STOPPED);

        var third = enrol(programme.resident("C"), noord);

        assertThatList(programme.read(reader -> Participations.waiting(reader, noord, 10)))
                .containsExactly(second, third);
    }

    @Test
    void aGroupThatGetsLargerAsksToOfferItsPlaces() {
        String noord = group(1);
        enrol(programme.resident("A"), noord);
        enrol(programme.resident("B"), noord);

        programme.write((unit, moment) -> {
            Groups.change(unit, moment, noord, 1, new Group.Details("Groep Noord", null, 1, 2));
            register.freePlaces(unit, moment, noord);
            return true;
        });

        assertThat(tasks()).extracting(Task::text).containsExactly("Plek vrij: Groep Noord");
    }

    @Test
    void whoeverLeavesAGroupThatIsTooFullFreesNoPlace() {
        String noord = group(2);
        var first = enrol(programme.resident("A"), noord);
        enrol(programme.resident("B"), noord);
        enrol(programme.resident("C"), noord);
        programme.write(
                (unit, moment) -> Groups.change(unit, moment, noord, 1, new Group.Details("Groep Noord", null, 1, 1)));

        step(first, Stage.STOPPED);

        assertThat(tasks()).isEmpty();
    }

    @Test
    void anOfferIsNotTakenAlongToAnotherGroup() {
        String noord = group(1);
        String zuid = group(1);
        var first = enrol(programme.resident("A"), noord);
        enrol(programme.resident("B"), zuid);
        var waits = enrol(programme.resident("C"), noord);
        step(first, Stage.STOPPED);

        var moved = move(offer(waits), zuid);

        assertThat(moved.stage()).isEqualTo(Stage.WAITING);
        assertThat(moved.offeredUntil()).isNull();
        assertThat(moved.waitingSince()).isEqualTo(waits.waitingSince());
        assertThat(tasks()).isEmpty();
    }

    @Test
    void whoGoesToAnotherGroupMakesRoomForWhoWaits() {
        String noord = group(1);
        var first = enrol(programme.resident("A"), noord);
        enrol(programme.resident("B"), noord);

        move(first, group(1));

        assertThat(tasks()).extracting(Task::text).containsExactly("Plek vrij: Groep Noord");
    }

    @Test
    void whoIsInAGroupAlreadyStaysThereEvenWhenItIsFull() {
        String noord = group(1);
        var joep = enrol(programme.resident("Joep"), noord);

        assertThat(move(joep, noord)).isEqualTo(joep);
    }

    @Test
    void whatIsOverIsNotPutIntoAnotherGroup() {
        var stopped = step(enrol(programme.resident("Joep"), group(1)), Stage.STOPPED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(stopped, group(1)))
                .withMessageContaining("Meld de inwoner opnieuw aan")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TRANSITION));
    }

    /** G15. */
    @Test
    void aStepIsNeverBeforeTheOneThatWasTakenLast() {
        var joep = enrol(programme.resident("Joep"), null);
        var yesterday = new StepTo(
                joep.version(), Stage.STOPPED, Act.OF_STAFF, programme.today().minusDays(1), null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programme.write((unit, moment) -> register.step(unit, moment, joep.id(), yesterday)))
                .withMessage("Op 24 november 2026 werd het ‘Aangemeld’. Vul die dag in, of een latere.");
    }

    /** G5. */
    @Test
    void whoLeavesAProgrammeWithoutAPauseIsAskedOnceWhetherToGoOn() {
        var unpausing = new Register("wandelgroep", Stages.standard().without(Stage.PAUSED), Rules.USUAL);
        var joep = step(enrol(programme.resident("Joep"), null), Stage.PARTICIPANT);

        for (int i = 0; i < 2; i++) {
            programme.write((unit, moment) -> {
                unpausing.left(unit, moment, Participations.get(unit, joep.id()));
                return true;
            });
        }

        assertThat(now(joep)).isEqualTo(joep);
        assertThatList(tasks()).singleElement().satisfies(task -> {
            assertThat(task.text()).isEqualTo("Vraag: stoppen of toch meedoen?");
            assertThat(task.due()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(task.resident()).isEqualTo(joep.resident().value());
        });
        programme.write(
                (unit, moment) -> unpausing.step(unit, moment, joep.id(), StepTo.by(joep.version(), Stage.STOPPED)));
        assertThat(tasks()).isEmpty();
    }

    /** G5. */
    @Test
    void whoLeavesPausesWhereAPauseIsPossible() {
        var joep = step(enrol(programme.resident("Joep"), null), Stage.PARTICIPANT);

        programme.write((unit, moment) -> {
            register.left(unit, moment, joep);
            return true;
        });

        assertThat(now(joep).stage()).isEqualTo(Stage.PAUSED);
    }
}
