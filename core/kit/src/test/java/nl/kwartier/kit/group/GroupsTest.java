package nl.kwartier.kit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Rules;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Stages;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.workflow.Steps;
import nl.kwartier.kit.workflow.TakenStep;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class GroupsTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Register register = new Register("wandelgroep", Stages.standard(), new Rules(0, 1, 15, true, 7, 30));

    GroupsTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private Group group(int least, int most) {
        return programme.write((unit, moment) ->
                Groups.add(unit, moment, Ids.next(), new Group.Details("Groep Noord", null, least, most)));
    }

    private Group step(Group group, GroupState to) {
        return programme.write((unit, moment) -> Groups.step(unit, moment, group.id(), group.version(), to, null));
    }

    private Group change(Group group, Group.Details details) {
        return programme.write((unit, moment) -> Groups.change(unit, moment, group.id(), group.version(), details));
    }

    private Participation enrol(String name, Group group) {
        return programme.write((unit, moment) -> register.enrol(
                unit, moment, new Enrolment(Ids.next(), programme.resident(name), group.id(), null, Act.OF_STAFF)));
    }

    private int taken(Group group) {
        return programme.write((unit, moment) ->
                Groups.taken(unit, moment, List.of(group.id())).getOrDefault(group.id(), 0));
    }

    @Test
    void aGroupBeginsWhenEnoughPeopleTakePart() {
        var noord = group(3, 15);
        enrol("A", noord);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(noord, GroupState.RUNNING))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.CONDITION);
                    assertThat(refusal.details()).containsEntry("ontbreekt", List.of("nog 2 deelnemers"));
                });
        enrol("B", noord);
        enrol("C", noord);
        assertThat(step(noord, GroupState.RUNNING).state()).isEqualTo(GroupState.RUNNING);
    }

    @Test
    void itsStepsStandInItsHistory() {
        var over = step(group(1, 15), GroupState.STOPPED);

        assertThatList(programme.read(reader -> Steps.of(reader, over.subject())))
                .extracting(TakenStep::to)
                .containsExactly("GESTOPT", "VORMING");
    }

    @Test
    void aGroupThatIsOverDoesNotBeginAgain() {
        var over = step(group(1, 15), GroupState.STOPPED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(over, GroupState.RUNNING))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TRANSITION));
    }

    @Test
    void whoeverIsInAGroupStaysWhenItsMaximumIsLowered() {
        var noord = group(1, 15);
        enrol("A", noord);
        enrol("B", noord);

        var smaller = change(noord, new Group.Details("Groep Noord", null, 1, 1));

        assertThat(smaller.details().most()).isEqualTo(1);
        assertThat(taken(noord)).isEqualTo(2);
        assertThat(enrol("C", noord).stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void aPauseKeepsItsPlaceAndWhoStoppedDoesNot() {
        var noord = group(1, 15);
        var joep = enrol("Joep", noord);
        for (Stage to : List.of(Stage.PARTICIPANT, Stage.PAUSED)) {
            joep = to(joep, to);
        }
        assertThat(taken(noord)).isEqualTo(1);

        to(joep, Stage.STOPPED);

        assertThat(taken(noord)).isZero();
    }

    private Participation to(Participation one, Stage to) {
        return programme.write((unit, moment) -> register.step(unit, moment, one.id(), StepTo.by(one.version(), to)));
    }

    /** G12. */
    @Test
    void whoChangedAnOlderVersionSeesWhatIsThereNow() {
        var seen = group(1, 15);
        change(seen, new Group.Details("Groep Zuid", null, 2, 9));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(seen, new Group.Details("Groep Oost", null, 1, 15)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION);
                    assertThat(refusal.details())
                            .containsEntry("versie", 2L)
                            .containsEntry(
                                    "huidig",
                                    Map.of(
                                            "naam",
                                            "Groep Zuid",
                                            "minimum",
                                            2,
                                            "maximum",
                                            9,
                                            "plek",
                                            "",
                                            "naar",
                                            "VORMING"));
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(seen, GroupState.STOPPED))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION));
    }

    @Test
    void theSameFormSentTwiceMakesOneGroup() {
        String id = Ids.next();
        for (String name : List.of("Groep Noord", "Groep Zuid")) {
            programme.write((unit, moment) -> Groups.add(unit, moment, id, new Group.Details(name, null, 1, 15)));
        }

        assertThatList(programme.read(Groups::open))
                .singleElement()
                .satisfies(group -> assertThat(group.details().name()).isEqualTo("Groep Noord"));
    }

    @Test
    void theListGoesOnWhereItStoppedWithTheNewestInFront() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.add(0, group(1, 15).id());
        }

        var first = programme.read(reader -> Groups.list(reader, null, null, 2));
        var second = programme.read(reader -> Groups.list(reader, null, first.next(), 2));
        var last = programme.read(reader -> Groups.list(reader, null, second.next(), 2));

        assertThat(first.items()).extracting(Group::id).containsExactlyElementsOf(made.subList(0, 2));
        assertThat(second.items()).extracting(Group::id).containsExactlyElementsOf(made.subList(2, 4));
        assertThat(last.items()).extracting(Group::id).containsExactlyElementsOf(made.subList(4, 5));
        assertThat(last.next()).isNull();
    }

    @Test
    void theListCanShowOneStateOnly() {
        group(1, 15);
        var over = step(group(1, 15), GroupState.STOPPED);

        assertThat(programme
                        .read(reader -> Groups.list(reader, GroupState.STOPPED, null, 10))
                        .items())
                .containsExactly(over);
        assertThatList(programme.read(Groups::open)).doesNotContain(over).hasSize(1);
    }

    @Test
    void severalGroupsAreFoundAtOnce() {
        var noord = group(1, 15);
        var zuid = group(1, 15);

        Map<String, Group> found =
                programme.read(reader -> Groups.get(reader, List.of(noord.id(), zuid.id(), Ids.next())));
        Map<String, Group> none = programme.read(reader -> Groups.get(reader, List.of()));

        assertThat(found).containsOnly(Map.entry(noord.id(), noord), Map.entry(zuid.id(), zuid));
        assertThat(none).isEmpty();
    }

    @Test
    void whoFillsInGroupNumbersThatCannotBeHearsWhy() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Group.Details("Groep", null, 5, 4))
                .withMessageContaining("minimum is hoger dan het maximum");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Group.Details("Groep", null, 0, 4))
                .withMessageContaining("1 tot 200 mensen");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Group.Details("Groep", null, 1, 201))
                .withMessageContaining("1 tot 200 mensen");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Group.Details(" ", null, 1, 2))
                .withMessage("Vul de naam in.");
    }

    @Test
    void aReasonThatIsTooLongIsRefusedWithItsLength() {
        var noord = group(1, 15);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> programme.write((unit, moment) ->
                        Groups.step(unit, moment, noord.id(), noord.version(), GroupState.STOPPED, "x".repeat(201))))
                .withMessage("Maak de reden korter: hoogstens 200 tekens, nu zijn het er 201.");
    }

    @Test
    void aGroupThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programme.read(reader -> Groups.get(reader, Ids.next())))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    private Session session(Group group, Duration fromNow) {
        var begins = programme.now().plus(fromNow);
        var details = new Session.Details(group.id(), null, null, null, begins, begins.plusSeconds(3600));
        return programme.write((unit, moment) -> Sessions.add(unit, moment, Ids.next(), details));
    }

    private Session now(Session session) {
        return programme.read(reader -> Sessions.get(reader, session.id()));
    }

    @Test
    void aGroupThatStopsComesTogetherNoMore() {
        var noord = group(1, 15);
        var zuid = group(1, 15);
        var yesterday = session(noord, Duration.ofDays(-1));
        var begun = session(noord, Duration.ZERO);
        var nextWeek = session(noord, Duration.ofDays(7));
        var elsewhere = session(zuid, Duration.ofDays(7));

        step(noord, GroupState.STOPPED);

        assertThat(now(nextWeek).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(now(nextWeek).reason()).isEqualTo("De groep is gestopt.");
        assertThat(now(nextWeek).version()).isEqualTo(2);
        assertThatList(List.of(now(yesterday), now(begun), now(elsewhere)))
                .containsExactly(yesterday, begun, elsewhere);
    }

    @Test
    void aGroupThatIsDoneSaysSoOfItsSessions() {
        var noord = group(1, 15);
        enrol("A", noord);
        var tomorrow = session(noord, Duration.ofDays(1));
        var running = step(noord, GroupState.RUNNING);
        assertThat(now(tomorrow)).isEqualTo(tomorrow);

        step(running, GroupState.ENDED);

        assertThat(now(tomorrow).reason()).isEqualTo("De groep is klaar.");
    }
}
