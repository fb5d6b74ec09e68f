package nl.kwartier.plugin.kwartiermaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.community.Place;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.Answer;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import nl.kwartier.testkit.Screen;
import org.junit.jupiter.api.Test;

/** The board in a platform that runs, as people and programs meet it. */
@KwartierTest({Database.SQLITE, Database.POSTGRES})
class BoardTest {
    private static final String PLACES = "/api/v1/kwartiermaken/plekken";

    private final Platform platform;
    private final Person youssef;
    private final Person ron;

    BoardTest(Platform platform) {
        this.platform = platform;
        this.youssef = platform.as("youssef", Role.STAFF);
        this.ron = platform.as("ron", Role.READER);
    }

    @Test
    void whoFindsAPlaceOfTheTownPutsItOnTheBoard() {
        platform.clock().set(LocalDate.of(2026, 11, 24));
        platform.town().place("De Schaaf");

        Screen found = youssef.open("/kwartiermaken")
                .follow("Plek toevoegen")
                .fill("Naam, soort of straat", "schaaf")
                .press("Zoek");
        Screen added = found.at("De Schaaf").press("Zet op het bord");

        assertThat(added.heading()).isEqualTo("De Schaaf");
        assertThat(added.alerts()).containsExactly("De Schaaf staat nu op het bord, bij Gezocht.");
        platform.clock().forward(Period.ofDays(70));
        assertThat(youssef.open(added.path()).text()).contains("Al 2 maanden");
    }

    @Test
    void aConversationThatIsYetToComeCannotBeWrittenDown() {
        platform.clock().set(LocalDate.of(2026, 11, 24));
        Answer place = onTheBoard(platform.town().place("Buurthuis De Kier"));

        Screen refused = youssef.open("/kwartiermaken/plekken/" + place.text("id"))
                .follow("Gesprek opschrijven")
                .fill("Met wie sprak u?", "Sanne")
                .fill("Op welke dag?", "25-11-2026")
                .press("Bewaren");

        assertThat(refused.problems().get("Op welke dag?")).startsWith("Deze dag moet nog komen.");
        assertThat(refused.filledIn("Met wie sprak u?")).containsExactly("Sanne");
    }

    @Test
    void whoOnlyReadsPutsNothingOnTheBoard() {
        Place place = platform.town().place("Wijkgebouw Zuid");

        Answer refused = ron.api().post(PLACES, Map.of("plekId", place.id().value()));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("KW-RECHT");
        assertThat(ron.open("/kwartiermaken").text()).doesNotContain("Plek toevoegen");
    }

    @Test
    void whatIsOnTheBoardIsStillThereAfterARestart() {
        Answer place = onTheBoard(platform.town().place("Bibliotheek Oost"));

        platform.restart();

        assertThat(youssef.api().get(PLACES + "/" + place.text("id")).text("status"))
                .isEqualTo("GEZOCHT");
        assertThat(youssef.open("/kwartiermaken").text()).contains("Bibliotheek Oost");
    }

    private Answer onTheBoard(Place place) {
        return youssef.api().post(PLACES, Map.of("plekId", place.id().value()));
    }
}
