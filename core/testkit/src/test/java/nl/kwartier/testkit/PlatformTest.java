package nl.kwartier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.community.Residents;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.sample.Eettafel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a test of a programme can do, tried on a small programme. */
class PlatformTest {
    private static Platform platform;
    private static Person fatma;

    @BeforeAll
    static void start(@TempDir Path folder) {
        platform = Platform.with(Database.SQLITE)
                .set("kwartier.municipality", "Gemeente Proefdam")
                .programme("eettafel", SampleJar.of(Eettafel.class).writeTo(folder))
                .start();
        fatma = platform.as("fatma", Role.STAFF);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void aFormIsFilledInByTheWordsThatPeopleRead() {
        Screen next = fatma.open("/eettafel")
                .follow("Gast opschrijven")
                .fill("Naam", "Noor")
                .fill("Wanneer komt u?", "24-11-2026")
                .fill("Aantal stoelen", "2")
                .fill("Postcode", "1055NB")
                .press("Bewaren");

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.path()).isEqualTo("/eettafel");
        assertThat(next.heading()).isEqualTo("Eettafel");
        assertThat(next.alerts()).containsExactly("Noor staat op de lijst.");
        assertThat(next.rows()).contains(Map.of("Gast", "Noor", "Wat", "komt eten"));
    }

    @Test
    void whatIsWrongStandsAtTheFieldWithWhatWasTyped() {
        Screen refused = fatma.open("/eettafel/nieuw")
                .fill("Naam", "Otis")
                .fill("Aantal stoelen", "9")
                .press("Bewaren");

        assertThat(refused.problems()).containsOnlyKeys("Wanneer komt u?", "Aantal stoelen", "Postcode");
        assertThat(refused.problems().get("Aantal stoelen")).contains("van 1 tot en met 8");
        assertThat(refused.filledIn("Naam")).containsExactly("Otis");
        assertThat(refused.filledIn("Postcode")).isEmpty();
    }

    @Test
    void whoLooksForWhatIsNotThereHearsWhatIs() {
        Screen form = fatma.open("/eettafel/nieuw");

        assertThatThrownBy(() -> form.fill("Achternaam", "x"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no field ‘Achternaam’ on the page")
                .hasMessageContaining("‘Naam’, ‘Wanneer komt u?’, ‘Aantal stoelen’, ‘Postcode’, ‘Wat eet u graag?’");
        assertThatThrownBy(() -> form.press("Opslaan"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no button ‘Opslaan’")
                .hasMessageContaining("‘Bewaren’");
        assertThatThrownBy(() -> form.follow("Terug"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no link ‘Terug’");
        assertThatThrownBy(() -> form.at("Nergens"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("‘Nergens’ stands nowhere");
    }

    @Test
    void aProgramAsksWithAKeyAndReadsRefusals() {
        Person ron = platform.as("ron", Role.READER);

        assertThat(ron.api().get("/api/v1/eettafel/aantal").text("aantal")).matches("\\d+");
        Answer refused = platform.nobody().api().get("/api/v1/eettafel/aantal");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("KW-INLOGGEN");
        Answer decision = ron.api().purpose(Purpose.DECISION).get("/api/v1/eettafel/aantal");
        assertThat(decision.code()).isEqualTo("KW-DOEL");
        assertThat(decision.sentence()).isNotBlank();
        assertThatThrownBy(() -> ron.api().get("/api/v1/eettafel/aantal").text("naam"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no ‘naam’ in 200 GET /api/v1/eettafel/aantal");
        assertThatThrownBy(() -> ron.api().get("/api/v1/eettafel/aantal").code())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("This is no refusal");
    }

    @Test
    void eachRoleSeesItsOwnPages() {
        Person ron = platform.as("ron", Role.READER);

        assertThat(ron.open("/eettafel/nieuw").status()).isEqualTo(403);
        assertThat(ron.send("/eettafel/nieuw", Map.of("naam", "x")).status()).isEqualTo(403);
        assertThat(platform.nobody().open("/eettafel").path()).startsWith("/inloggen");
        assertThat(platform.as("Ron", Role.READER)).isSameAs(ron);
        assertThat(platform.as("marloes", Role.ADMINISTRATOR).open("/collegas").text())
                .contains("Fatma", "Ron");
    }

    @Test
    void theClockMovesForThePlatformAndGoesOn() {
        platform.clock().set(LocalDate.of(2027, 2, 26));
        String guest = add("Otto");
        assertThat(fatma.open(guest).text()).contains("Vandaag is het 26 februari 2027.");

        platform.clock().forward(Period.ofDays(3));
        assertThat(fatma.open(guest).text()).contains("Vandaag is het 1 maart 2027.");
        platform.clock().forward(Duration.ofHours(12));
        assertThat(fatma.open(guest).text()).contains("Vandaag is het 2 maart 2027.");
        assertThat(platform.clock().today()).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void residentsPlacesAndActivitiesTakeALine() {
        var bram = platform.town().resident("Bram van der Berg");
        var place = platform.town().place("De Schaaf");
        var activity = platform.town().activity("Samen eten");

        assertThat(bram.displayName()).isEqualTo("Bram van der Berg");
        assertThat(bram.details().name().prefix()).isEqualTo("van der");
        assertThat(fatma.open("/plekken/" + place.id().value()).heading()).isEqualTo("De Schaaf");
        assertThat(fatma.open("/activiteiten/" + activity.id().value()).heading())
                .isEqualTo("Samen eten");
        assertThat(platform.service(Residents.class)
                        .get(fatma.caller(), bram.id())
                        .details())
                .isEqualTo(bram.details());
    }

    @Test
    void rowsCanBeReadAsTheProgrammeSeesThem() {
        add("Zoë");

        long there = platform.store()
                .read(Caller.system("nakijken"), rows -> rows.number("SELECT count(*) FROM {gast} WHERE naam = 'Zoë'"));

        assertThat(there).isEqualTo(1);
    }

    @Test
    void aRestartKeepsDataAddressAndWhoIsLoggedIn() {
        String guest = add("Ada");
        String address = platform.address();

        platform.restart();

        assertThat(platform.address()).isEqualTo(address);
        assertThat(fatma.open(guest).heading()).isEqualTo("Ada");
    }

    @Test
    void aProgrammeThatIsTakenAwayHasNoPagesUntilItComesBack() {
        String guest = add("Ben");

        platform.takeAway();
        assertThat(fatma.open("/eettafel").status()).isEqualTo(404);
        assertThatThrownBy(() -> platform.bundle()).isInstanceOf(AssertionError.class);

        platform.bringBack();
        assertThat(fatma.open(guest).heading()).isEqualTo("Ben");
    }

    @Test
    void settingsReachThePlatform() {
        assertThat(fatma.open("/").html()).contains("Gemeente Proefdam");
    }

    private String add(String name) {
        Screen list = fatma.open("/eettafel/nieuw")
                .fill("Naam", name)
                .fill("Wanneer komt u?", "24-11-2026")
                .fill("Aantal stoelen", "1")
                .fill("Postcode", "1055 NB")
                .press("Bewaren");
        return list.follow(name).path();
    }
}
