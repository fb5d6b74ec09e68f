package nl.kwartier.kit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.Subject;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class TasksTest {
    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    @RegisterExtension
    final ProgrammeExtension programme;

    private final Subject joep = Subject.participation(Ids.next());

    TasksTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private void add(String rule, Subject subject, ForWhom whom, LocalDate due) {
        add(new NewTask(rule, subject, null, whom, "Bel " + rule, "", "/wandelgroep", due));
    }

    private void add(NewTask task) {
        programme.write((unit, moment) -> {
            Tasks.add(unit, moment, task);
            return true;
        });
    }

    private void add(String rule) {
        add(rule, joep, ForWhom.EVERYBODY, programme.today());
    }

    private List<Task> open(@Nullable String personId, LocalDate until) {
        return programme.read(reader -> Tasks.open(reader, personId, until, 50));
    }

    private Task only() {
        List<Task> all = programme.read(reader -> Tasks.about(reader, joep));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void lapse(Subject subject, String rule) {
        programme.write((unit, moment) -> {
            Tasks.lapse(unit, moment, subject, rule);
            return true;
        });
    }

    private Task done(Task task, long version) {
        return programme.write((unit, moment) -> Tasks.done(unit, moment, task.id(), version));
    }

    @Test
    void aRuleMakesOneTaskForEachSubject() {
        add("bel");
        add("bel");
        add("bel", Subject.participation(Ids.next()), ForWhom.EVERYBODY, programme.today());

        assertThat(open(null, FAR)).hasSize(2);
    }

    @Test
    void whatWasDoneDoesNotComeBackByTheSameRule() {
        add("bel");
        done(only(), 1);

        add("bel");

        assertThat(open(null, FAR)).isEmpty();
    }

    @Test
    void somebodySeesTasksOfHisOwnAndOfEverybody() {
        add("bel-fatma", joep, ForWhom.person("fatma"), programme.today());
        add("bel-youssef", joep, ForWhom.person("youssef"), programme.today());
        add("bel-iedereen");
        add("bel-rol", joep, ForWhom.role("begeleider"), programme.today());

        assertThatList(open("fatma", FAR))
                .extracting(Task::rule)
                .containsExactly("bel-fatma", "bel-iedereen", "bel-rol");
        assertThatList(open(null, FAR)).hasSize(4);
    }

    @Test
    void whatIsDueFirstStandsInFrontAndWhatIsDueLaterIsLeftOut() {
        add("morgen", joep, ForWhom.EVERYBODY, programme.today().plusDays(1));
        add("gisteren", joep, ForWhom.EVERYBODY, programme.today().minusDays(1));
        add("vandaag");

        assertThatList(open(null, programme.today())).extracting(Task::rule).containsExactly("gisteren", "vandaag");
    }

    @Test
    void theBeginningOfARuleLetsItsTurnsLapse() {
        add("bel/week-6");
        add("bel/week-12");
        add("schrijf");
        add("bel/week-6", Subject.participation(Ids.next()), ForWhom.EVERYBODY, programme.today());

        lapse(joep, "bel/");

        assertThatList(programme.read(reader -> Tasks.about(reader, joep)))
                .filteredOn(task -> task.state() == Task.State.LAPSED)
                .extracting(Task::rule)
                .containsExactlyInAnyOrder("bel/week-6", "bel/week-12");
        assertThat(open(null, FAR)).hasSize(2);
    }

    @Test
    void whatIsDoneStaysDoneWhenTheRestLapses() {
        add("bel");
        done(only(), 1);

        lapse(joep, "");

        assertThat(only().state()).isEqualTo(Task.State.DONE);
    }

    /** G4. */
    @Test
    void tasksAboutAResidentLapseTogether() {
        String resident = Ids.next();
        add(new NewTask("bel", joep, resident, ForWhom.EVERYBODY, "Bel", "", "/wandelgroep", programme.today()));
        add("schrijf");

        programme.write((unit, moment) -> {
            Tasks.lapseAbout(unit, moment, resident);
            return true;
        });

        assertThatList(open(null, FAR)).extracting(Task::rule).containsExactly("schrijf");
    }

    @Test
    void whoDoesItASecondTimeChangesNothing() {
        add("bel");
        var done = done(only(), 1);

        assertThat(done.state()).isEqualTo(Task.State.DONE);
        assertThat(done(done, 1)).isEqualTo(done);
    }

    @Test
    void whatLapsedCannotBeDoneAnyMore() {
        add("bel");
        lapse(joep, "bel");

        assertThat(done(only(), 1).state()).isEqualTo(Task.State.LAPSED);
    }

    /** G12. */
    @Test
    void anotherVersionThanTheOpenOneIsRefused() {
        add("bel");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> done(only(), 2))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION);
                    assertThat(refusal.details()).containsEntry("versie", 1L);
                });
        assertThat(only().state()).isEqualTo(Task.State.OPEN);
    }

    @Test
    void aTaskThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> programme.write((unit, moment) -> Tasks.done(unit, moment, Ids.next(), 1)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
}
