package nl.kwartier.kit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwartier.api.DutchWords;
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
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class AttendanceTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    private final Register register = new Register("wandelgroep", Stages.standard(), Rules.USUAL);
    private String noord;

    AttendanceTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    @BeforeEach
    void aGroup() {
        noord = group("Noord");
    }

    private String group(String name) {
        return programme
                .write((unit, moment) -> Groups.add(unit, moment, Ids.next(), new Group.Details(name, null, 1, 15)))
                .id();
    }

    private Participation takesPart(String name, String group) {
        var one = programme.write((unit, moment) -> register.enrol(
                unit, moment, new Enrolment(Ids.next(), programme.resident(name), group, null, Act.OF_STAFF)));
        return step(one, Stage.PARTICIPANT);
    }

    private Participation step(Participation one, Stage to) {
        return programme.write((unit, moment) -> register.step(unit, moment, one.id(), StepTo.by(one.version(), to)));
    }

    private Session session(Instant begins) {
        return programme.write((unit, moment) -> Sessions.add(
                unit,
                moment,
                Ids.next(),
                new Session.Details(noord, null, null, null, begins, begins.plusSeconds(3600))));
    }

    private Session today() {
        return session(programme.now().minusSeconds(3600));
    }

    private Session note(Session session, Map<Participation, Mark> marks, int walkIns) {
        Map<String, Mark> byId = marks.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().id(), Map.Entry::getValue));
        return programme.write((unit, moment) ->
                Sessions.attended(unit, moment, session.id(), session.version(), new Attendance(byId, walkIns)));
    }

    private Map<String, Mark> marks(Session session) {
        return programme.read(reader -> Sessions.marks(reader, session.id()));
    }

    private List<Participation> expected(Session session) {
        return programme.read(reader -> Sessions.expected(reader, session));
    }

    @Test
    void oneSaveKeepsEverybodyAndCountsWhoWasThere() {
        var joep = takesPart("Joep", noord);
        var selam = takesPart("Selam", noord);
        var ines = takesPart("Ines", noord);

        var held = note(today(), Map.of(joep, Mark.PRESENT, selam, Mark.PRESENT, ines, Mark.EXCUSED), 3);

        assertThat(held.state()).isEqualTo(SessionState.HELD);
        assertThat(held.headcount()).isEqualTo(5);
        assertThat(held.walkIns()).isEqualTo(3);
        assertThat(marks(held))
                .containsOnly(
                        Map.entry(joep.id(), Mark.PRESENT),
                        Map.entry(selam.id(), Mark.PRESENT),
                        Map.entry(ines.id(), Mark.EXCUSED));
    }

    @Test
    void aSecondSaveReplacesTheFirst() {
        var joep = takesPart("Joep", noord);
        var selam = takesPart("Selam", noord);
        var first = note(today(), Map.of(joep, Mark.PRESENT, selam, Mark.PRESENT), 3);

        var second = note(first, Map.of(joep, Mark.ABSENT), 0);

        assertThat(marks(second)).containsOnly(Map.entry(joep.id(), Mark.ABSENT));
        assertThat(second.headcount()).isZero();
        assertThat(second.version()).isEqualTo(3);
    }

    @Test
    void aProgrammeThatOnlyCountsKeepsANumber() {
        var held = note(today(), Map.of(), 42);

        assertThat(held.headcount()).isEqualTo(42);
        assertThat(marks(held)).isEmpty();
    }

    @Test
    void expectedIsWhoTakesPartInTheGroup() {
        var joep = takesPart("Joep", noord);
        takesPart("Anders", group("Zuid"));
        step(takesPart("Pauze", noord), Stage.PAUSED);
        step(takesPart("Weg", noord), Stage.STOPPED);

        assertThatList(expected(today())).containsExactly(joep);
    }

    @Test
    void whoWasNotedOnceStaysOnTheListAfterStopping() {
        var joep = takesPart("Joep", noord);
        var held = note(today(), Map.of(joep, Mark.PRESENT), 0);

        var stopped = step(joep, Stage.STOPPED);

        assertThatList(expected(held)).containsExactly(stopped);
        assertThat(note(held, Map.of(stopped, Mark.ABSENT), 0).headcount()).isZero();
    }

    @Test
    void somebodyWhoDoesNotBelongOnTheListIsRefusedAndNothingIsLost() {
        var joep = takesPart("Joep", noord);
        var stranger = takesPart("Anders", group("Zuid"));
        var held = note(today(), Map.of(joep, Mark.PRESENT), 0);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> note(held, Map.of(stranger, Mark.PRESENT), 0))
                .withMessageContaining("hoort niet bij deze bijeenkomst");
        assertThat(marks(held)).containsOnly(Map.entry(joep.id(), Mark.PRESENT));
    }

    @Test
    void whoWasThereIsKnownOnlyAfterItBegan() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> note(session(programme.now().plusSeconds(1)), Map.of(), 3))
                .withMessage("Deze bijeenkomst moet nog beginnen. Vul daarna in wie er was.");
        assertThat(note(session(programme.now()), Map.of(), 3).headcount()).isEqualTo(3);
    }

    /** G15. Half past midnight is the day before elsewhere, and the same day where the municipality is. */
    @Test
    void upToSixtyDaysBackWhereTheMunicipalityIs() {
        LocalDate first = programme.today().minusDays(60);
        var justInTime = session(first.atTime(0, 30).atZone(DutchWords.ZONE).toInstant());
        var tooLate = session(
                first.minusDays(1).atTime(23, 30).atZone(DutchWords.ZONE).toInstant());

        assertThat(note(justInTime, Map.of(), 3).headcount()).isEqualTo(3);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> note(tooLate, Map.of(), 3))
                .withMessageContaining("hoogstens 60 dagen");
    }

    @Test
    void aCountThatCannotBeIsRefusedWithTheNumbersThatCan() {
        assertThat(new Attendance(Map.of(), 10_000).headcount()).isEqualTo(10_000);
        for (int wrong : List.of(-1, 10_001)) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> new Attendance(Map.of(), wrong))
                    .withMessage("Vul een aantal in van 0 tot en met 10.000.");
        }
    }

    @Test
    void besideNamesAThousandWalkInsIsTheMost() {
        Map<String, Mark> joep = Map.of(Ids.next(), Mark.PRESENT);

        assertThat(new Attendance(joep, 1000).headcount()).isEqualTo(1001);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Attendance(joep, 1001))
                .withMessage("Vul een aantal in van 0 tot en met 1.000.");
    }

    @Test
    void aListOfThePastHasWhoTookPartThenAndNotWhoCameLater() {
        var stopped = takesPart("Riek", noord);
        programme.days(10);
        var session = session(programme.now().minus(Duration.ofDays(5)));
        step(stopped, Stage.STOPPED);
        var later = takesPart("Cor", noord);

        assertThat(expected(session)).extracting(Participation::id).containsExactly(stopped.id());
        assertThat(expected(note(session, Map.of(stopped, Mark.PRESENT, later, Mark.PRESENT), 0)))
                .extracting(Participation::id)
                .containsExactly(stopped.id(), later.id());
    }
}
