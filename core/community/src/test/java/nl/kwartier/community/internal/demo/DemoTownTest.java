package nl.kwartier.community.internal.demo;

import static nl.kwartier.community.internal.Town.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.Places;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@EachDatabase
class DemoTownTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final TownExtension extension;

    @TempDir
    Path config;

    private Town town;

    DemoTownTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void anEmptyTown() {
        town = extension.town();
    }

    @Test
    void aFreshDatabaseIsFilledFromTheFilesThatComeWithTheBundle() {
        fill(WEDNESDAY);

        assertThat(town.neighbourhoods.all(FATIMA)).hasSize(6);
        assertThat(town.places.count(FATIMA)).isEqualTo(60);
        assertThat(town.residents.list(FATIMA, null, null, 200).next()).isNotNull();
        assertThat(town.places.points(FATIMA, Places.Filter.ALL))
                .allSatisfy(point ->
                        assertThat(town.neighbourhoods.at(FATIMA, point.at())).isPresent());
        for (int week = -1; week < 4; week++) {
            assertThat(week(week)).as("week %d", week).isGreaterThan(50);
        }
        assertThat(week(-2)).isZero();
        assertThat(week(4)).isZero();
    }

    @Test
    void aSecondStartInTheSameWeekChangesNothing() {
        fill(WEDNESDAY);
        var before = town.activities.list(FATIMA, null, null, 200).items();

        fill(WEDNESDAY.plusDays(2));

        assertThat(town.activities.list(FATIMA, null, null, 200).items()).isEqualTo(before);
        assertThat(town.places.count(FATIMA)).isEqualTo(60);
    }

    @Test
    void aStartThatWasCutOffGoesOnAtTheNext() {
        fill(WEDNESDAY);
        long residents = town.residents.count(FATIMA);
        town.store.write(Caller.system("afgebroken"), unit -> unit.run("DELETE FROM {demo}"));

        fill(WEDNESDAY);

        assertThat(town.places.count(FATIMA)).isEqualTo(60);
        assertThat(town.residents.count(FATIMA)).isEqualTo(residents).isPositive();
    }

    @Test
    void aStartWeeksLaterAddsWeeksAndKeepsWhatPeopleChanged() {
        fill(WEDNESDAY);
        var all = town.activities.list(FATIMA, null, null, 200).items();
        var renamed = all.get(0);
        var removed = all.get(1);
        town.activities.change(FATIMA, renamed.id(), 1, titled("Anders", renamed.details()));
        town.activities.remove(FATIMA, removed.id(), 1);

        fill(WEDNESDAY.plusWeeks(6));

        for (int week = 5; week < 10; week++) {
            assertThat(week(week)).as("week %d", week).isGreaterThan(50);
        }
        assertThat(town.activities.get(FATIMA, renamed.id()).details().title()).isEqualTo("Anders");
        assertThat(town.activities.get(FATIMA, removed.id()).removed()).isTrue();
        assertThat(town.activities.between(FATIMA, MONDAY.plusWeeks(6), MONDAY.plusWeeks(7), null))
                .extracting(Occurrence::placeName)
                .contains("Buurthuis De Linde");
    }

    @Test
    void aFileOfOneselfWithAMistakeIsNamedWithItsLineAndNothingIsFilled() throws IOException {
        Files.createDirectories(config.resolve("demo"));
        Files.writeString(config.resolve("demo/plekken.csv"), "naam,postcode\nDe Linde,0123 AB\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill(WEDNESDAY))
                .withMessageContaining("demo/plekken.csv")
                .withMessageContaining("regel 2");
        assertThat(town.neighbourhoods.all(FATIMA)).isEmpty();
    }

    private void fill(LocalDate today) {
        new DemoTown(new DemoFiles(config), town.rows, town.places, town.activities, town.neighbourhoods)
                .fill(town.store, today);
    }

    private int week(int number) {
        var monday = MONDAY.plusWeeks(number);
        return town.activities.between(FATIMA, monday, monday.plusDays(6), null).size();
    }

    private static ActivityDetails titled(String title, ActivityDetails of) {
        return new ActivityDetails(
                title,
                of.what(),
                of.place(),
                of.organiser(),
                of.moments(),
                of.capacity(),
                of.cost(),
                of.languages(),
                of.audience());
    }
}
