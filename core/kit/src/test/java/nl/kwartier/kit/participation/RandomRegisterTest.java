package nl.kwartier.kit.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Resident;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.GroupState;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever people do in whatever order, in two small groups, some things hold. */
@EachDatabase
class RandomRegisterTest {
    private static final Participations.Filter EVERYBODY = new Participations.Filter(null, null, null, true);
    private static final int DEEDS = 60;

    @RegisterExtension
    final ProgrammeExtension programme;

    private final Register register = new Register("wandelgroep", Stages.standard(), new Rules(0, 1, 15, true, 7, 30));

    RandomRegisterTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    @Test
    void whateverHappensTheRulesHold() {
        tell(0, 16);
    }

    @Test
    @Tag("grondig")
    void howeverManyStoriesTheRulesHold() {
        tell(16, 100);
    }

    private void tell(int from, int until) {
        for (int seed = from; seed < until; seed++) {
            var story = new Story(seed);
            var before = story.look();
            for (int deed = 0; deed < DEEDS; deed++) {
                String done = story.deed();
                var after = story.look();
                story.check(before, after, "story %d, deed %d: %s".formatted(seed, deed, done));
                before = after;
            }
            story.everybodyCanStop();
        }
    }

    /** How things are at one moment. */
    private record Picture(
            List<Participation> people,
            Map<String, Group> groups,
            Map<String, Integer> taken,
            Map<String, List<Participation>> waiting,
            List<Task> tasks,
            Map<String, String> lastSteps) {
        List<String> rulesAbout(String subject) {
            return tasks.stream()
                    .filter(task -> task.subject().id().equals(subject))
                    .map(Task::rule)
                    .toList();
        }

        boolean placeForWhoWaits(String group, LocalDate today) {
            Group one = groups.get(group);
            return one.state().open()
                    && one.details().most() > taken.getOrDefault(group, 0)
                    && waiting.get(group).stream().anyMatch(each -> !offered(each, today));
        }

        static boolean offered(Participation one, LocalDate today) {
            return one.offeredUntil() != null && !one.offeredUntil().isBefore(today);
        }

        Map<String, Participation> byId() {
            var byId = new HashMap<String, Participation>();
            people.forEach(one -> byId.put(one.id(), one));
            return byId;
        }
    }

    private final class Story {
        private final Random random;
        private final List<Resident> residents;
        private final List<String> groups;
        private Picture now;

        Story(int seed) {
            programme.empty();
            random = new Random(seed);
            residents = IntStream.range(0, 9)
                    .mapToObj(i -> programme.resident("Buur " + i))
                    .toList();
            groups = Stream.of("Noord", "Zuid").map(this::group).toList();
            enrol();
        }

        private String group(String name) {
            return programme
                    .write((unit, moment) -> Groups.add(
                            unit, moment, Ids.next(), new Group.Details(name, null, 1, 1 + random.nextInt(3))))
                    .id();
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        /** Does something, which may be refused; a refusal changes nothing. */
        String deed() {
            try {
                return any(List.<Supplier<String>>of(
                                this::enrol,
                                this::enrol,
                                this::enrol,
                                this::step,
                                this::step,
                                this::step,
                                this::offer,
                                this::offer,
                                this::move,
                                this::time,
                                this::room,
                                this::promise))
                        .get();
            } catch (Refusal refusal) {
                return "refused: " + refusal.sentence();
            }
        }

        private String enrol() {
            var enrolment = new Enrolment(Ids.next(), any(residents), any(groups), null, Act.OF_STAFF);
            return "enrolled "
                    + programme
                            .write((unit, moment) -> register.enrol(unit, moment, enrolment))
                            .stage();
        }

        /** Mostly one that is in the table. */
        private Stage next(Participation one) {
            List<Stage> possible = Stages.standard().workflow().possible(new Standing(one, 1));
            return possible.isEmpty() || random.nextInt(4) == 0 ? any(List.of(Stage.values())) : any(possible);
        }

        private String step() {
            var one = any(now.people());
            Stage to = next(one);
            LocalDate day = random.nextInt(4) == 0 ? programme.today().minusDays(random.nextInt(10)) : null;
            var step = new StepTo(one.version(), to, Act.OF_STAFF, day, null);
            programme.write((unit, moment) -> register.step(unit, moment, one.id(), step));
            return one.stage() + " to " + to;
        }

        private String offer() {
            var waiting = now.people().stream()
                    .filter(one -> one.stage() == Stage.WAITING)
                    .toList();
            if (waiting.isEmpty()) {
                return "nobody waits";
            }
            var one = any(waiting);
            programme.write((unit, moment) -> register.offer(unit, moment, one.id(), one.version()));
            return "offered";
        }

        private String move() {
            var one = any(now.people());
            String to = random.nextInt(5) == 0 ? null : any(groups);
            programme.write((unit, moment) -> register.move(unit, moment, one.id(), one.version(), to));
            return "moved " + one.stage();
        }

        private String promise() {
            var present =
                    now.people().stream().filter(one -> one.ended() == null).toList();
            if (present.isEmpty()) {
                return "nobody is there";
            }
            var one = any(present);
            var task = new NewTask(
                    "bel/" + now.tasks().size(),
                    one.subject(),
                    one.resident().value(),
                    ForWhom.EVERYBODY,
                    "Bel even",
                    "",
                    "/wandelgroep",
                    programme.today().plusDays(3));
            programme.write((unit, moment) -> {
                Tasks.add(unit, moment, task);
                return true;
            });
            return "a task for " + one.stage();
        }

        private String time() {
            programme.days(1 + random.nextInt(9));
            programme.write((unit, moment) -> {
                register.lapseOffers(unit, moment);
                return true;
            });
            return "days went by";
        }

        private String room() {
            if (random.nextInt(9) == 0) {
                return over();
            }
            Group group = now.groups().get(any(groups));
            int most = 1 + random.nextInt(4);
            programme.write((unit, moment) -> {
                var details = new Group.Details(group.details().name(), null, 1, most);
                Groups.change(unit, moment, group.id(), group.version(), details);
                register.freePlaces(unit, moment, group.id());
                return true;
            });
            return "room for " + most;
        }

        private String over() {
            Group group = now.groups().get(any(groups));
            programme.write(
                    (unit, moment) -> Groups.step(unit, moment, group.id(), group.version(), GroupState.STOPPED, null));
            return "a group stopped";
        }

        Picture look() {
            now = programme.read(reader -> {
                List<Participation> people =
                        Participations.list(reader, EVERYBODY, null, 200).items();
                Map<String, List<Participation>> waiting = new HashMap<>();
                groups.forEach(group -> waiting.put(group, Participations.waiting(reader, group, 50)));
                Map<String, String> lastSteps = new HashMap<>();
                reader.each(
                        "SELECT subject, to_state FROM {kit_step} ORDER BY id",
                        row -> lastSteps.put(row.text("subject"), row.text("to_state")));
                return new Picture(
                        people,
                        Groups.get(reader, groups),
                        Groups.taken(reader, Moment.now(programme.clock(), ProgrammeExtension.fatma()), groups),
                        waiting,
                        Tasks.open(reader, null, LocalDate.of(2100, 1, 1), 500),
                        lastSteps);
            });
            return now;
        }

        void check(Picture before, Picture after, String deed) {
            noMorePlacesThanThereAre(before, after, deed);
            onePresentParticipationForEach(after, deed);
            whoWaitsLongestComesFirst(after, deed);
            versionsGrowByOne(before, after, deed);
            after.people().forEach(one -> {
                assertThat(after.lastSteps().get(one.id()))
                        .as(deed)
                        .isEqualTo(one.stage().code());
                assertThat(one.ended() != null).as(deed).isEqualTo(one.stage().ended());
                assertThat(one.waitingSince() != null).as(deed).isEqualTo(one.stage() == Stage.WAITING);
                assertThat(one.since()).as(deed).isAfterOrEqualTo(one.started());
                assertThat(one.stage() == Stage.WAITING || one.offeredUntil() == null)
                        .as(deed)
                        .isTrue();
            });
            tasksAreThoseThatAreNeeded(after, deed);
        }

        private void tasksAreThoseThatAreNeeded(Picture after, String deed) {
            for (Participation one : after.people()) {
                List<String> rules = one.stage().ended()
                        ? after.rulesAbout(one.id())
                        : after.rulesAbout(one.id()).stream()
                                .filter(rule -> !rule.startsWith("bel/"))
                                .toList();
                int needed = (one.offeredUntil() != null ? 1 : 0) + (one.backOn() != null ? 1 : 0);
                assertThat(rules).as(deed).hasSize(needed);
            }
            for (String group : groups) {
                assertThat(after.rulesAbout(group))
                        .as(deed)
                        .hasSize(after.placeForWhoWaits(group, programme.today()) ? 1 : 0);
            }
        }

        /** Only lowering the maximum leaves more places taken than there are, and then nobody comes in. */
        private void noMorePlacesThanThereAre(Picture before, Picture after, String deed) {
            for (String group : groups) {
                int taken = after.taken().getOrDefault(group, 0);
                if (taken > after.groups().get(group).details().most()) {
                    assertThat(taken)
                            .as(deed)
                            .isLessThanOrEqualTo(before.taken().getOrDefault(group, 0));
                }
            }
        }

        private void onePresentParticipationForEach(Picture after, String deed) {
            assertThat(after.people().stream()
                            .filter(one -> one.ended() == null)
                            .map(Participation::resident))
                    .as(deed)
                    .doesNotHaveDuplicates();
        }

        private void whoWaitsLongestComesFirst(Picture after, String deed) {
            after.waiting()
                    .forEach((group, waiting) -> assertThat(waiting)
                            .as(deed)
                            .extracting(Participation::waitingSince)
                            .isSortedAccordingTo(Comparator.naturalOrder()));
        }

        /** What changed has the next version, and what has the same version did not change. */
        private void versionsGrowByOne(Picture before, Picture after, String deed) {
            Map<String, Participation> then = before.byId();
            for (Participation one : after.people()) {
                Participation was = then.get(one.id());
                if (was == null) {
                    assertThat(one.version()).as(deed).isEqualTo(1);
                } else if (!was.equals(one)) {
                    assertThat(one.version()).as(deed).isEqualTo(was.version() + 1);
                }
            }
        }

        /** Stopping is always possible and never needs a reason. */
        void everybodyCanStop() {
            look().people().stream()
                    .filter(one -> one.ended() == null)
                    .forEach(one -> programme.write((unit, moment) ->
                            register.step(unit, moment, one.id(), StepTo.by(one.version(), Stage.STOPPED))));
        }
    }
}
