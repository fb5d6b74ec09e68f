package nl.kwartier.kit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class SessionsTest {
    @RegisterExtension
    final ProgrammeExtension programme;

    SessionsTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(DutchWords.ZONE).toInstant();
    }

    private static Session.Details details(Instant begins, Duration takes) {
        return new Session.Details(null, null, null, "Wandelen", begins, begins.plus(takes));
    }

    private Session plan(Instant begins) {
        return programme.write(
                (unit, moment) -> Sessions.add(unit, moment, Ids.next(), details(begins, Duration.ofHours(2))));
    }

    private Session planInDays(int days) {
        return plan(programme.now().plus(Duration.ofDays(days)));
    }

    private Session count(Session session, int people) {
        return programme.write((unit, moment) ->
                Sessions.attended(unit, moment, session.id(), session.version(), new Attendance(Map.of(), people)));
    }

    private Session cancel(Session session) {
        return programme.write(
                (unit, moment) -> Sessions.cancel(unit, moment, session.id(), session.version(), "Storm"));
    }

    private Session change(Session session, Session.Details details) {
        return programme.write(
                (unit, moment) -> Sessions.change(unit, moment, session.id(), session.version(), details));
    }

    @Test
    void aSessionIsPlannedOnceHoweverOftenTheFormIsSent() {
        String id = Ids.next();
        for (int i = 0; i < 2; i++) {
            programme.write(
                    (unit, moment) -> Sessions.add(unit, moment, id, details(programme.now(), Duration.ofHours(1))));
        }

        var session = programme.read(reader -> Sessions.get(reader, id));
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        assertThat(session.version()).isEqualTo(1);
        assertThat(session.headcount()).isNull();
    }

    @Test
    void twelveHoursIsTheLongest() {
        assertThat(details(programme.now(), Duration.ofHours(12)).ends())
                .isEqualTo(programme.now().plus(Duration.ofHours(12)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> details(programme.now(), Duration.ofHours(12).plusMinutes(1)))
                .withMessageContaining("hoogstens 12 uur");
    }

    @Test
    void theEndComesAfterTheBegin() {
        for (Duration takes : List.of(Duration.ZERO, Duration.ofHours(-1))) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> details(programme.now(), takes))
                    .withMessage("Het einde is vóór het begin. Kijk de tijden na.");
        }
    }

    /** In the night of 25 October 2026 the clock goes from 3 back to 2. */
    @Test
    void theHourThatComesTwiceCounts() {
        Instant begins = at(LocalDateTime.of(2026, 10, 24, 20, 0));

        assertThat(details(begins, Duration.between(begins, at(LocalDateTime.of(2026, 10, 25, 7, 0)))))
                .isNotNull();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() ->
                        new Session.Details(null, null, null, null, begins, at(LocalDateTime.of(2026, 10, 25, 8, 0))))
                .withMessageContaining("hoogstens 12 uur");
    }

    @Test
    void sessionsOfThatNightStandInTheirOrder() {
        Instant first = at(LocalDateTime.of(2026, 10, 25, 2, 30));
        var second = plan(first.plus(Duration.ofHours(1)));
        var before = plan(first);

        var found = programme.read(reader -> Sessions.between(
                reader,
                at(LocalDate.of(2026, 10, 25).atStartOfDay()),
                at(LocalDate.of(2026, 10, 26).atStartOfDay()),
                null));

        assertThatList(found).containsExactly(before, second);
    }

    @Test
    void aPeriodHasItsFirstMomentAndNotItsLast() {
        var today = planInDays(0);
        var tomorrow = planInDays(1);

        assertThatList(programme.read(reader -> Sessions.between(
                        reader, today.details().begins(), tomorrow.details().begins(), null)))
                .containsExactly(today);
    }

    @Test
    void onlySessionsOfAGroupCanBeAsked() {
        String group = Ids.next();
        planInDays(0);
        var ofGroup = programme.write((unit, moment) -> Sessions.add(
                unit,
                moment,
                Ids.next(),
                new Session.Details(
                        group, null, null, null, moment.at(), moment.at().plusSeconds(60))));

        assertThatList(programme.read(reader -> Sessions.between(
                        reader, programme.now().minusSeconds(1), programme.now().plusSeconds(1), group)))
                .containsExactly(ofGroup);
    }

    @Test
    void aSessionThatIsCancelledKeepsItsReasonAndTakesNobody() {
        var cancelled = cancel(planInDays(-1));

        assertThat(cancelled.state()).isEqualTo(SessionState.CANCELLED);
        assertThat(cancelled.reason()).isEqualTo("Storm");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> count(cancelled, 12))
                .withMessage("Deze bijeenkomst is afgezegd. U kunt haar niet meer invullen.")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TRANSITION));
    }

    @Test
    void cancellingNeedsAReason() {
        var session = planInDays(1);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> programme.write(
                        (unit, moment) -> Sessions.cancel(unit, moment, session.id(), session.version(), " ")))
                .withMessage("Vul de reden in.");
    }

    @Test
    void whatWasHeldIsNeitherChangedNorCancelled() {
        var held = count(planInDays(-1), 12);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cancel(held)).withMessageContaining("al geweest");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change(held, details(programme.now(), Duration.ofHours(1))))
                .withMessageContaining("al geweest");
    }

    @Test
    void aSessionCanBePutAtAnotherTime() {
        var later = details(programme.now().plus(Duration.ofDays(9)), Duration.ofHours(3));

        var changed = change(planInDays(1), later);

        assertThat(changed.details()).isEqualTo(later);
        assertThat(changed.version()).isEqualTo(2);
    }

    /** G12. */
    @Test
    void whoSawAnOlderVersionIsToldWhatIsThereNow() {
        var seen = plan(at(LocalDateTime.of(2026, 11, 20, 9, 30)));
        count(seen, 12);

        for (Runnable second : List.<Runnable>of(
                () -> count(seen, 13),
                () -> cancel(seen),
                () -> change(seen, details(programme.now(), Duration.ofHours(1))))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(second::run).satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION);
                assertThat(refusal.details().get("huidig"))
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsEntry("datum", "2026-11-20")
                        .containsEntry("van", "09:30")
                        .containsEntry("tot", "11:30")
                        .containsEntry("naar", "GEHOUDEN")
                        .containsEntry("aantal", 12);
            });
        }
    }

    private void ask(Session session) {
        programme.write((unit, moment) -> {
            Tasks.add(
                    unit,
                    moment,
                    new NewTask(
                            Sessions.WHO_CAME + "/" + session.version(),
                            session.subject(),
                            null,
                            ForWhom.EVERYBODY,
                            "Wie was er?",
                            "",
                            "/wandelgroep/bijeenkomsten/" + session.id(),
                            moment.today()));
            return true;
        });
    }

    private List<Session> unasked() {
        return programme.read(reader -> Sessions.unasked(reader, programme.now(), Sessions.WHO_CAME, 50));
    }

    private List<Task> open() {
        return programme.read(reader -> Tasks.open(reader, null, LocalDate.of(2030, 1, 1), 50));
    }

    @Test
    void ofASessionThatWasPutOffItIsAskedAnewWhoWasThere() {
        var session = planInDays(-1);
        assertThatList(unasked()).containsExactly(session);
        ask(session);
        assertThatList(unasked()).isEmpty();

        var later = change(session, details(programme.now().plus(Duration.ofDays(7)), Duration.ofHours(2)));

        assertThatList(open()).isEmpty();
        assertThatList(unasked()).isEmpty();
        programme.days(8);
        assertThatList(unasked()).containsExactly(later);
        ask(later);
        assertThatList(open()).hasSize(1);
        assertThatList(unasked()).isEmpty();
    }

    @Test
    void whoNotedTheQuestionAsDoneIsAskedAgainOnlyWhenTheSessionWasChanged() {
        var session = planInDays(-1);
        ask(session);
        programme.write((unit, moment) -> Tasks.done(
                unit, moment, Tasks.about(unit, session.subject()).get(0).id(), 1));
        assertThatList(unasked()).isEmpty();
        programme.days(1);

        var changed = change(session, details(programme.now().minus(Duration.ofHours(3)), Duration.ofHours(2)));

        assertThatList(unasked()).containsExactly(changed);
    }
}
