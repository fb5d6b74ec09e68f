package nl.kwartier.kit.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.web.Option;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.group.Attendance;
import nl.kwartier.kit.group.Mark;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.measure.Loneliness;
import nl.kwartier.kit.measure.Measures;
import nl.kwartier.kit.participation.Answers;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Rules;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Stages;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class IndicatorTest {
    private static final Period YEAR = new Period(2026, 0);
    private static final Period AUTUMN = new Period(2026, 4);
    private static final Stages STAGES = Stages.standard();

    @RegisterExtension
    final ProgrammeExtension programme;

    private final Register register = new Register("wandelgroep", STAGES, Rules.USUAL);

    IndicatorTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private Participation enrol(Resident resident) {
        return enrol(List.of(resident)).get(0);
    }

    private List<Participation> enrol(int people) {
        return enrol(IntStream.range(0, people)
                .mapToObj(i -> programme.resident("Buur " + i))
                .toList());
    }

    private List<Participation> enrol(List<Resident> people) {
        return programme.write((unit, moment) -> people.stream()
                .map(one -> register.enrol(unit, moment, new Enrolment(Ids.next(), one, null, null, Act.OF_STAFF)))
                .toList());
    }

    private List<Participation> takingPart(int people) {
        return step(enrol(people), Stage.PARTICIPANT);
    }

    private List<Participation> step(List<Participation> people, Stage to) {
        return programme.write((unit, moment) -> people.stream()
                .map(one -> register.step(unit, moment, one.id(), StepTo.by(one.version(), to)))
                .toList());
    }

    private void stop(List<Participation> people) {
        step(people, Stage.STOPPED);
    }

    private Figures figures(Indicator indicator, Period period) {
        return figures(indicator, period, false);
    }

    private Figures figures(Indicator indicator, Period period, boolean countOnly) {
        var scope = new Scope(period, programme.today(), STAGES, countOnly, SmallNumbers.USUAL);
        return programme.read(reader -> indicator.figures(reader, scope));
    }

    private static Map<String, String> words(Figures figures) {
        Map<String, String> words = new LinkedHashMap<>();
        figures.rows().forEach(row -> words.put(row.name(), row.cell().text()));
        words.put("totaal", figures.total() == null ? "" : figures.total().text());
        return words;
    }

    private String session(LocalDate day) {
        String id = Ids.next();
        var begins = day.atTime(LocalTime.of(9, 30)).atZone(DutchWords.ZONE).toInstant();
        programme.write((unit, moment) -> Sessions.add(
                unit, moment, id, new Session.Details(null, null, null, null, begins, begins.plusSeconds(3600))));
        return id;
    }

    private void held(LocalDate day, List<Participation> people, int present, Mark others, int walkIns) {
        String id = session(day);
        Map<String, Mark> marks = new LinkedHashMap<>();
        people.forEach(one -> marks.put(one.id(), marks.size() < present ? Mark.PRESENT : others));
        programme.write((unit, moment) -> Sessions.attended(unit, moment, id, 1, new Attendance(marks, walkIns)));
    }

    private void answer(List<Participation> people, List<Integer> answers, Indicator indicator, LocalDate on) {
        var instrument = indicator.instrument().orElseThrow();
        programme.write((unit, moment) -> {
            people.forEach(
                    one -> Measures.note(unit, moment, Ids.next(), one.subject(), instrument, answers, on, null));
            return true;
        });
    }

    @Test
    void participantsAreCountedByTheStageThatTheyReached() {
        takingPart(12);
        enrol(10);
        stop(takingPart(11));

        var figures = figures(Indicator.participants(), YEAR);

        assertThat(words(figures))
                .containsEntry("Aangemeld", "10")
                .containsEntry("Doet mee", "12")
                .containsEntry("Gestopt", "11")
                .containsEntry("Pauze", "0")
                .containsEntry("totaal", "33");
        assertThat(figures.rows()).hasSameSizeAs(STAGES.workflow().states());
        assertThat(figures.notes()).isEmpty();
    }

    @Test
    void whoBeganAnewIsOnePerson() {
        var joep = programme.resident("Joep");
        stop(List.of(enrol(joep)));
        enrol(joep);
        enrol(11);

        assertThat(words(figures(Indicator.participants(), YEAR)))
                .containsEntry("Aangemeld", "12")
                .containsEntry("Gestopt", "0")
                .containsEntry("totaal", "12");
    }

    @Test
    void aPastPeriodShowsHowFarPeopleWereThen() {
        var people = takingPart(15);
        programme.days(60);
        stop(people.subList(0, 12));

        assertThat(words(figures(Indicator.participants(), AUTUMN)))
                .containsEntry("Doet mee", "15")
                .containsEntry("Gestopt", "0");
        assertThat(words(figures(Indicator.participants(), new Period(2027, 1))))
                .containsEntry("Doet mee", "minder dan 10")
                .containsEntry("Gestopt", "niet getoond")
                .containsEntry("totaal", "15");
        assertThat(figures(Indicator.participants(), new Period(2026, 3)).empty())
                .isTrue();
    }

    @Test
    void figuresWithSomethingWithheldSayWhy() {
        enrol(3);

        var figures = figures(Indicator.participants(), YEAR);

        assertThat(figures.empty()).isFalse();
        assertThatList(figures.notes())
                .singleElement()
                .asString()
                .startsWith("Aantallen van 1 tot en met 9 laten we niet precies zien");
    }

    @Test
    void turnoutIsTheShareOfThoseExpectedWhoCame() {
        var people = takingPart(20);
        held(programme.today().minusDays(1), people, 15, Mark.ABSENT, 7);
        held(programme.today().minusDays(30), people, 10, Mark.EXCUSED, 0);
        held(programme.today().minusDays(60), people, 10, Mark.ABSENT, 0);

        assertThat(words(figures(Indicator.turnout(), AUTUMN)))
                .containsExactly(
                        Map.entry("januari tot en met maart", "nog niets"),
                        Map.entry("april tot en met juni", "nog niets"),
                        Map.entry("juli tot en met september", "50%"),
                        Map.entry("oktober tot en met december", "63%"),
                        Map.entry("totaal", "58%"));
    }

    @Test
    void whomNobodyKnowsOfIsNotAmongThoseExpected() {
        held(programme.today(), takingPart(20), 10, Mark.UNKNOWN, 0);

        assertThat(words(figures(Indicator.turnout(), AUTUMN))).containsEntry("oktober tot en met december", "100%");
    }

    @Test
    void turnoutOfFewPeopleIsWithheldHoweverOftenTheyCame() {
        var people = takingPart(5);
        for (int day = 0; day < 5; day++) {
            held(programme.today().minusDays(day), people, 3, Mark.ABSENT, 0);
        }

        assertThat(words(figures(Indicator.turnout(), AUTUMN)))
                .containsEntry("oktober tot en met december", "minder dan 10 mensen");
    }

    @Test
    void sessionsThatWereNotHeldDoNotCount() {
        String cancelled = session(programme.today());
        programme.write((unit, moment) -> Sessions.cancel(unit, moment, cancelled, 1, "Storm"));
        session(programme.today().minusDays(1));

        assertThat(words(figures(Indicator.turnout(), AUTUMN))).containsEntry("totaal", "nog niets");
    }

    @Test
    void aProgrammeThatOnlyCountsShowsVisits() {
        held(programme.today(), List.of(), 0, Mark.ABSENT, 25);
        held(programme.today().minusDays(1), List.of(), 0, Mark.ABSENT, 12);
        held(programme.today().minusDays(59), List.of(), 0, Mark.ABSENT, 14);
        session(programme.today().minusDays(2));

        for (Indicator indicator : List.of(Indicator.participants(), Indicator.turnout())) {
            var figures = figures(indicator, AUTUMN, true);
            assertThat(figures.valueTitle()).isEqualTo("Bezoeken");
            assertThat(words(figures))
                    .containsExactly(
                            Map.entry("januari tot en met maart", "0"),
                            Map.entry("april tot en met juni", "0"),
                            Map.entry("juli tot en met september", "14"),
                            Map.entry("oktober tot en met december", "37"),
                            Map.entry("totaal", "51"));
        }
    }

    @Test
    void aSessionLateInTheEveningBelongsToItsOwnQuarter() {
        String id = Ids.next();
        var begins =
                LocalDate.of(2026, 9, 30).atTime(23, 30).atZone(DutchWords.ZONE).toInstant();
        programme.write((unit, moment) -> Sessions.add(
                unit, moment, id, new Session.Details(null, null, null, null, begins, begins.plusSeconds(3600))));
        programme.write((unit, moment) -> Sessions.attended(unit, moment, id, 1, new Attendance(Map.of(), 30)));

        assertThat(words(figures(Indicator.turnout(), AUTUMN, true)))
                .containsEntry("juli tot en met september", "30")
                .containsEntry("oktober tot en met december", "0");
    }

    @Test
    void newcomersAreThoseWhoNeverCameBefore() {
        var known = IntStream.range(0, 14)
                .mapToObj(i -> programme.resident("Buur " + i))
                .toList();
        stop(enrol(known));
        programme.days(60);
        enrol(11);
        enrol(known);

        assertThat(words(figures(Indicator.newcomers(), YEAR)))
                .containsEntry("oktober tot en met december", "14")
                .containsEntry("juli tot en met september", "0");
        assertThat(words(figures(Indicator.newcomers(), new Period(2027, 1))))
                .containsExactly(Map.entry("januari tot en met maart", "11"), Map.entry("totaal", "11"));
    }

    @Test
    void aQuarterShowsTheNewcomersOfItsWholeYear() {
        enrol(14);

        assertThat(figures(Indicator.newcomers(), AUTUMN)).isEqualTo(figures(Indicator.newcomers(), YEAR));
    }

    @Test
    void afterSixMonthsPeopleTakePartStillOrNotAnyMore() {
        var stay = takingPart(13);
        var stop = takingPart(12);
        var complete = takingPart(11);
        programme.days(100);
        stop(stop);
        step(complete, Stage.COMPLETED);
        step(stay.subList(0, 2), Stage.PAUSED);
        programme.days(100);
        stop(takingPart(20));

        var indicator = Indicator.stillThere(6);

        assertThat(indicator.code()).isEqualTo("nog-erbij-6");
        assertThat(words(figures(indicator, new Period(2027, 2))))
                .containsExactly(
                        Map.entry("Doet nog mee", "13"),
                        Map.entry("Heeft het afgerond", "11"),
                        Map.entry("Is gestopt", "12"),
                        Map.entry("totaal", "36"));
        assertThat(figures(indicator, YEAR).empty()).isTrue();
    }

    @Test
    void whoBeganAnewInTheSameYearIsStillThereOnce() {
        var people = IntStream.range(0, 13)
                .mapToObj(i -> programme.resident("Buur " + i))
                .toList();
        stop(step(enrol(people), Stage.PARTICIPANT));
        programme.days(60);
        step(enrol(people), Stage.PARTICIPANT);
        programme.days(100);

        assertThat(words(figures(Indicator.stillThere(3), new Period(2027, 0))))
                .containsExactly(
                        Map.entry("Doet nog mee", "13"),
                        Map.entry("Heeft het afgerond", "0"),
                        Map.entry("Is gestopt", "0"),
                        Map.entry("totaal", "13"));
    }

    @Test
    void theLastDayOfALongMonthCountsAtTheEndOfAShortOne() {
        programme.days(6);
        takingPart(13);
        programme.days((int) ChronoUnit.DAYS.between(programme.today(), LocalDate.of(2027, 2, 28)));

        assertThat(words(figures(Indicator.stillThere(3), new Period(2027, 0)))).containsEntry("Doet nog mee", "13");
    }

    /** Whoever takes the quarters from the year would find what the year leaves out. */
    @Test
    void aQuarterShowsTheFiguresOfItsWholeYear() {
        var welcome = Indicator.ownQuestion("welkom", "Voelt u zich welkom?", 1, 5);
        var people = takingPart(13);
        answer(people, List.of(4), welcome, null);
        held(programme.today(), people, 12, Mark.ABSENT, 2);
        held(programme.today().minusDays(59), people, 11, Mark.ABSENT, 0);
        programme.days(100);

        for (Indicator one : List.of(Indicator.turnout(), welcome, Indicator.loneliness(), Indicator.stillThere(3))) {
            for (int year = 2026; year <= 2027; year++) {
                Figures whole = figures(one, new Period(year, 0));
                for (int quarter = 1; quarter <= 4; quarter++) {
                    assertThat(figures(one, new Period(year, quarter)))
                            .as(one.code())
                            .isEqualTo(whole);
                }
                assertThat(whole.notes()).contains("Dit gaat over heel " + year + ", ook bij een kwartaal.");
            }
        }
        assertThat(figures(Indicator.participants(), AUTUMN, true))
                .isEqualTo(figures(Indicator.participants(), YEAR, true));
    }

    @Test
    void whoStoppedLaterThanThatWasStillThere() {
        var people = takingPart(13);
        programme.days(100);
        stop(people);

        assertThat(words(figures(Indicator.stillThere(3), new Period(2027, 1)))).containsEntry("Doet nog mee", "13");
    }

    @Test
    void aDayThatIsStillToComeIsNotCounted() {
        takingPart(13);
        programme.days(85);

        assertThat(figures(Indicator.stillThere(3), new Period(2027, 1)).empty())
                .isTrue();
    }

    @Test
    void answersAreCountedAndWhatIsNoAnswerIsNeverShown() {
        var people = enrol(40);
        programme.write((unit, moment) -> {
            for (int i = 0; i < 27; i++) {
                String answer = i < 13 ? "rustig" : i < 15 ? "stevig" : "alleen met mijn buurvrouw";
                Answers.keep(unit, people.get(i).id(), Map.of("tempo", answer, "wens", "De hei"));
            }
            return true;
        });
        var indicator = Indicator.answers(
                "tempo",
                "Hoe snel loopt u graag?",
                List.of(
                        new Option("rustig", "Rustig"),
                        new Option("gewoon", "Gewoon"),
                        new Option("stevig", "Stevig")));

        assertThat(words(figures(indicator, YEAR)))
                .containsOnlyKeys("Rustig", "Gewoon", "Stevig", "Iets anders", "Niet ingevuld", "totaal")
                .containsEntry("Gewoon", "0")
                .containsEntry("Stevig", "minder dan 10")
                .containsEntry("Iets anders", "niet getoond")
                .containsEntry("Niet ingevuld", "13")
                .containsEntry("totaal", "40");
    }

    @Test
    void ofEverybodyTheLatestAnswerToAQuestionCounts() {
        var indicator = Indicator.ownQuestion("welkom", "Voelt u zich welkom?", 1, 5);
        var people = enrol(12);
        answer(people, List.of(4), indicator, null);
        answer(people, List.of(2), indicator, programme.today().minusDays(10));

        assertThat(words(figures(indicator, AUTUMN)))
                .containsExactly(
                        Map.entry("1", "0"),
                        Map.entry("2", "0"),
                        Map.entry("3", "0"),
                        Map.entry("4", "12"),
                        Map.entry("5", "0"),
                        Map.entry("totaal", "12"));
        assertThat(figures(indicator, new Period(2027, 0)).empty()).isTrue();
    }

    @Test
    void lonelinessIsShownForTheGroup() {
        var people = enrol(22);
        answer(people.subList(0, 10), List.of(3, 1, 1, 3, 1, 3), Indicator.loneliness(), null);
        answer(people.subList(10, 22), List.of(1, 3, 3, 1, 3, 1), Indicator.loneliness(), null);

        assertThat(Indicator.loneliness().instrument()).contains(Loneliness.INSTRUMENT);
        assertThat(words(figures(Indicator.loneliness(), YEAR)))
                .containsExactly(
                        Map.entry("Niet eenzaam", "10"),
                        Map.entry("Enigszins eenzaam", "0"),
                        Map.entry("Sterk eenzaam", "12"),
                        Map.entry("totaal", "22"));
    }

    @Test
    void whatAProgrammeCountsItselfIsProtectedTheSame() {
        enrol(23);
        var indicator = Indicator.counted(
                "wijken", "Uit welke wijk?", Level.COLLECTIVE, "Van iedereen.", "Wijk", "Mensen", (reader, scope) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    counts.put("Noord", (long) Participations.list(reader, Participations.Filter.PRESENT, null, 20)
                            .items()
                            .size());
                    counts.put("Zuid", 3L);
                    return counts;
                });

        assertThat(words(figures(indicator, YEAR)))
                .containsExactly(
                        Map.entry("Noord", "niet getoond"),
                        Map.entry("Zuid", "minder dan 10"),
                        Map.entry("totaal", "23"));
    }

    @Test
    void anIndicatorSaysOnWhichLevelItSpeaks() {
        var own = Indicator.ownQuestion("gehoord", "Hoorde u terug wat er gebeurde?", 1, 5);

        assertThat(own.level()).isEqualTo(Level.INDIVIDUAL);
        assertThat(own.at(Level.POLITICAL).level()).isEqualTo(Level.POLITICAL);
        assertThat(own.at(Level.POLITICAL).instrument()).isEqualTo(own.instrument());
        assertThat(Indicator.stillThere(1).title()).isEqualTo("Wie doet na een maand nog mee?");
        assertThatIllegalArgumentException().isThrownBy(() -> Indicator.stillThere(0));
    }
}
