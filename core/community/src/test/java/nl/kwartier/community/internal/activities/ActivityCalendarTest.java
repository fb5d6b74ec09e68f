package nl.kwartier.community.internal.activities;

import static nl.kwartier.community.internal.Town.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class ActivityCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final TownExtension extension;

    private Town town;
    private PlaceId linde;

    ActivityCalendarTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void aPlace() {
        town = extension.town();
        linde = town.places
                .add(FATIMA, PlaceId.next(), PlaceDetails.named("De Linde"))
                .id();
    }

    @Test
    void allThatIsKnownComesBackAsItWasKept() {
        var details = new ActivityDetails(
                "Koffie & krant 😀",
                "U drinkt samen koffie.\nEn leest.",
                linde,
                "Bibliotheek",
                List.of(moment(1, 10), moment(8, 10)),
                20,
                250,
                List.of("Nederlands", "Turks"),
                "iedereen");

        var added = town.activities.add(FATIMA, ActivityId.next(), details);

        assertThat(town.activities.get(FATIMA, added.id())).isEqualTo(added);
        assertThat(added.details()).isEqualTo(details);
    }

    @Test
    void whoChangesAnOldVersionSeesWhatIsThereByTheNamesOfTheForm() {
        var film = town.activities.add(
                FATIMA,
                ActivityId.next(),
                new ActivityDetails("Film", null, linde, null, List.of(moment(1, 10)), null, 250, List.of(), null));
        town.activities.change(FATIMA, film.id(), 1, details("Filmavond", null, moment(3, 20)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> town.activities.change(FATIMA, film.id(), 1, details("Bios", linde, moment(1, 10))))
                .satisfies(refusal -> {
                    assertThat(refusal.details().get("huidig"))
                            .asInstanceOf(MAP)
                            .containsEntry("titel", "Filmavond")
                            .containsEntry("plek", null)
                            .containsEntry("datum", "2026-03-05")
                            .containsEntry("begin", "20:00")
                            .containsEntry("kosten", null);
                    assertThat(refusal.details().get("ingevuld"))
                            .asInstanceOf(MAP)
                            .containsEntry("begin", "10:00");
                });
    }

    @Test
    void aWeekHoldsEachMomentInOrderOfTimeWithTheNameOfThePlace() {
        add("Film", null, moment(6, 22));
        add("Koffie", linde, moment(1, 10), moment(3, 10), moment(8, 10));
        add("Gym", null, moment(1, 9), moment(0, 23));

        var week = town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(6), null);

        assertThat(week)
                .extracting(occurrence -> occurrence.activity().details().title())
                .containsExactly("Gym", "Gym", "Koffie", "Koffie", "Film");
        assertThat(week).extracting(Occurrence::placeName).containsExactly(null, null, "De Linde", "De Linde", null);
        assertThat(week.get(2).moment()).isEqualTo(moment(1, 10));
    }

    @Test
    void theFirstAndTheLastDayCountWhole() {
        add("Vroeg", null, new Moment(MONDAY.atStartOfDay(), MONDAY.atTime(1, 0)));
        add(
                "Laat",
                null,
                new Moment(MONDAY.atTime(23, 59, 59), MONDAY.plusDays(1).atTime(1, 0)));

        assertThat(town.activities.between(FATIMA, MONDAY, MONDAY, null)).hasSize(2);
        assertThat(town.activities.between(FATIMA, MONDAY.plusDays(1), MONDAY.plusDays(1), null))
                .isEmpty();
    }

    @Test
    void onlyWhatIsAtAPlaceIsShownWhenAsked() {
        add("Koffie", linde, moment(1, 10));
        add("Gym", null, moment(1, 10));

        assertThat(town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(6), linde))
                .hasSize(1);
        assertThat(town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(6), PlaceId.next()))
                .isEmpty();
    }

    @Test
    void aMomentThatIsTakenOutIsGoneAndSoIsAllOfWhatIsRemoved() {
        var coffee = add("Koffie", linde, moment(1, 10), moment(3, 10));

        town.activities.change(FATIMA, coffee.id(), 1, details("Koffie", null, moment(3, 10)));
        assertThat(town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(6), null))
                .singleElement()
                .satisfies(occurrence -> assertThat(occurrence.moment()).isEqualTo(moment(3, 10)));
        assertThat(town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(6), linde))
                .isEmpty();

        town.activities.remove(FATIMA, coffee.id(), 2);
        assertThat(town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(6), null))
                .isEmpty();
        assertThat(town.activities.get(FATIMA, coffee.id()).details().moments()).hasSize(1);
    }

    @Test
    void aPeriodThatIsTooLongOrBackwardsIsRefused() {
        for (int days : new int[] {-1, 32, 100_000}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(days), null))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD));
        }
        assertThat(town.activities.between(FATIMA, MONDAY, MONDAY.plusDays(31), null))
                .isEmpty();
    }

    @Test
    void theListGoesByTitleAndWordsNarrow() {
        add("Yoga", null, moment(1, 10));
        add("Écht koken", null, moment(1, 10));

        assertThat(titles(null)).containsExactly("Écht koken", "Yoga");
        assertThat(titles("ko ech")).containsExactly("Écht koken");
        assertThat(titles("marja")).hasSize(2);
    }

    private List<String> titles(String words) {
        return town.activities.list(FATIMA, words, null, 50).items().stream()
                .map(activity -> activity.details().title())
                .toList();
    }

    private Activity add(String title, PlaceId place, Moment... moments) {
        return town.activities.add(FATIMA, ActivityId.next(), details(title, place, moments));
    }

    private static ActivityDetails details(String title, PlaceId place, Moment... moments) {
        return new ActivityDetails(
                title, null, place, "Buurvrouw Marja", Stream.of(moments).toList(), null, null, List.of(), null);
    }

    private static Moment moment(int day, int hour) {
        LocalDateTime begin = MONDAY.plusDays(day).atTime(hour, 0);
        return new Moment(begin, begin.plusMinutes(90));
    }
}
