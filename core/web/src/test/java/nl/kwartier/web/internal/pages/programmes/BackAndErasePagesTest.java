package nl.kwartier.web.internal.pages.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.ProgrammeData.Table;
import nl.kwartier.web.internal.pages.programmes.ErasePages.TitleInput;
import org.junit.jupiter.api.Test;

class BackAndErasePagesTest {
    @Test
    void beforeGoingBackItCountsWhatCameSinceAndOffersItAsAFile() throws Exception {
        var kitchen = Kitchen.with(Samples.running())
                .keeping(new KnownData().later(new Table("gast", 12), new Table("tafel", 1)));

        assertThat(kitchen.page("/eettafel/terug"))
                .contains("Nu draait versie 1.2.0", "20 november 2026 10.30", "13 regels verdwijnen uit het programma")
                .containsSubsequence("gast", "12 regels", "terug/nieuwe-gegevens.zip", "Niemand komt dus terug.")
                .containsSubsequence("/programmas/eettafel/terug/doen", "Zet versie 1.1.0 terug");
        assertThat(kitchen.file("/eettafel/terug/nieuwe-gegevens.zip")).isEqualTo("later eettafel");
    }

    @Test
    void whenNothingCameSinceNothingIsLost() throws Exception {
        assertThat(Kitchen.with(Samples.running()).page("/eettafel/terug"))
                .contains("U raakt niets kwijt als u teruggaat.")
                .doesNotContain(".zip");
    }

    @Test
    void withoutAVersionBeforeThereIsNoWayBack() throws Exception {
        assertThat(Kitchen.with(Samples.removed()).page("/eettafel/terug"))
                .contains("Er is geen vorige versie")
                .doesNotContain("/doen");
    }

    @Test
    void goingBackLeadsToTheProgramme() throws Exception {
        var kitchen = Kitchen.with(Samples.running());

        assertThat(kitchen.press("/eettafel/terug/doen", null).notice())
                .isEqualTo("Versie 1.2.0 van Eettafel is terug, met de gegevens van toen.");
        assertThat(kitchen.asked).containsExactly("terug eettafel");
    }

    @Test
    void takingAwaySaysThatTheDataStays() throws Exception {
        var kitchen = Kitchen.with(Samples.running());

        assertThat(kitchen.page("/eettafel/weg"))
                .contains("De gegevens blijven bewaard", "/programmas/eettafel/weg/doen");
        assertThat(kitchen.press("/eettafel/weg/doen", null).notice())
                .isEqualTo("Eettafel is weggehaald. Alle gegevens zijn bewaard.");
        assertThat(kitchen.asked).containsExactly("weg eettafel");
    }

    @Test
    void erasingOffersTheDataFirstAndAsksForTheName() throws Exception {
        var kitchen = Kitchen.with(Samples.removed()).keeping(new KnownData(new Table("gast", 12)));

        assertThat(kitchen.form("/eettafel/wissen"))
                .containsSubsequence("Eerst ophalen", "/programmas/eettafel/gegevens.zip", "formulier", "12 regels");
        assertThat(kitchen.file("/eettafel/gegevens.zip")).isEqualTo("alles eettafel");
    }

    @Test
    void whoTypesAnotherNameErasesNothingAndReadsSoAtTheField() {
        var kitchen = Kitchen.with(Samples.removed());

        assertThatThrownBy(() -> kitchen.press("/eettafel/wissen", new TitleInput("leesclub")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("titel"));
        assertThat(kitchen.data.erased()).isEmpty();
    }

    @Test
    void whoTypesTheNameErasesEverything() throws Exception {
        var kitchen = Kitchen.with(Samples.removed());

        assertThat(kitchen.press("/eettafel/wissen", new TitleInput(" Eettafel "))
                        .notice())
                .isEqualTo("Alle gegevens van Eettafel zijn gewist.");
        assertThat(kitchen.data.erased()).containsExactly("eettafel");
    }

    @Test
    void aProgrammeThatIsStillThereIsNotErased() throws Exception {
        assertThat(Kitchen.with(Samples.running()).form("/eettafel/wissen"))
                .contains("Haal het programma eerst weg")
                .doesNotContain("formulier");
    }
}
