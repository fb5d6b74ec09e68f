package nl.kwartier.plugin.uitstapje;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import nl.kwartier.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outing from an idea to the day itself, at the pages where people meet it. */
// tag::test[]
@KwartierTest({Database.SQLITE, Database.POSTGRES})
class UitstapjeTest {
    private final Platform platform;
    private final Person fatma;

    UitstapjeTest(Platform platform) {
        this.platform = platform;
        this.fatma = platform.as("fatma", Role.STAFF);
    }

    @BeforeEach
    void itIsTheFirstOfJune() {
        platform.clock().set(LocalDate.of(2027, 6, 1));
    }

    private Screen idea(String name) {
        return fatma.open("/uitstapje")
                .follow("Nieuw uitstapje")
                .fill("Waar gaan we heen?", name)
                .press("Bewaren");
    }

    private Screen planned(String name, String day) {
        return idea(name)
                .follow("Kies een dag")
                .fill("Welke dag?", day)
                .press("Bewaren")
                .press("Gaat door");
    }

    @Test
    void anOutingWithoutADayCannotBePlanned() {
        Screen outing = idea("De duinen");

        assertThat(outing.alerts()).containsExactly("Het uitstapje staat op de lijst.");
        assertThat(outing.text()).contains("Gaat door Eerst nog: een dag.");
        assertThat(fatma.open("/uitstapje").text()).contains("De duinen").contains("Nog geen dag");
    }

    @Test
    void aWeekBeforeTheDaySomebodyCallsWhoeverComes() {
        planned("Het museum", "19-6-2027");
        assertThat(fatma.open("/").text()).doesNotContain("Bel iedereen die meegaat");

        platform.clock().forward(Period.ofDays(10));

        assertThat(fatma.open("/").text()).contains("Bel iedereen die meegaat");
    }

    @Test
    void nobodyIsCalledAboutAnOutingThatWasCalledOff() {
        Screen outing = planned("Het strand", "10-6-2027");
        assertThat(fatma.open("/").text()).contains("Het strand");

        outing.press("Gaat niet door");

        assertThat(fatma.open("/").text()).doesNotContain("Het strand");
    }
    // end::test[]

    @Test
    void itWasHeldOnTheDayItselfAndNotBefore() {
        Screen outing = planned("De kaasboerderij", "2-6-2027");
        assertThat(outing.text()).contains("de dag zelf");

        platform.clock().forward(Period.ofDays(1));

        assertThat(fatma.open(outing.path()).press("Is geweest").alerts()).containsExactly("Bewaard: Geweest.");
    }

    @Test
    void whoKnowsTheDayIsNotSurprisedByAnother() {
        Screen outing = idea("De molen").follow("Kies een dag").fill("Welke dag?", "12-6-2027");
        outing.press("Bewaren").press("Gaat door");

        assertThat(outing.press("Bewaren").alerts()).anyMatch(alert -> alert.contains("Een collega wijzigde dit"));
    }

    @Test
    void anOutingWithoutANameIsAskedForOne() {
        assertThat(idea("").problems())
                .containsEntry(
                        "Waar gaan we heen?", "Vul in: Waar gaan we heen? Zo weet iedereen welk uitstapje u bedoelt.");
    }

    @Test
    void whoOnlyReadsPlansNothing() {
        Person ron = platform.as("ron", Role.READER);
        String path = idea("Het bos").path();

        assertThat(ron.open("/uitstapje").text()).contains("Het bos").doesNotContain("Nieuw uitstapje");
        assertThat(ron.open(path).text()).doesNotContain("Kies een dag");
        assertThat(ron.open("/uitstapje/nieuw").status()).isEqualTo(403);
    }
    // tag::test[]
}
// end::test[]
