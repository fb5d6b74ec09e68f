package nl.kwartier.web.internal.pages.programmes;

import static nl.kwartier.web.internal.pages.programmes.Samples.TOO_OLD;
import static nl.kwartier.web.internal.pages.programmes.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.ProgrammeData.Table;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.web.internal.containment.Faulty;
import org.junit.jupiter.api.Test;

class DetailPagesTest {
    @Test
    void itTellsWhatAProgrammeMaySeeAndHowLongItKeepsWhat() throws Exception {
        assertThat(Kitchen.with(Samples.running()).page("/eettafel"))
                .contains("Staat aan", "Buurtsoft", "Samen eten in de buurt.")
                .contains("Om te weten wie er aan tafel komt.", "Gastheer of gastvrouw", "2 jaar en 6 maanden")
                .contains("Algemeen belang", "href=\"/eettafel\"");
    }

    @Test
    void whatItKeepsIsATableThatIsAlsoAPicture() throws Exception {
        var kitchen =
                Kitchen.with(Samples.running()).keeping(new KnownData(new Table("tafel", 1), new Table("gast", 1_353)));

        assertThat(kitchen.page("/eettafel"))
                .contains("Samen ongeveer 1,2 MB.")
                .containsSubsequence("<table class=\"kw-bars\"", "tafel", "1 regel", "gast", "1.353 regels");
    }

    @Test
    void everyStepSaysWhoDidItWhenAndHowItEnded() throws Exception {
        String page = Kitchen.with(Samples.running())
                .after(
                        step(Kind.UPDATED, "1.3.0", Result.FAILED, TOO_OLD),
                        step(Kind.INSTALLED, "1.2.0", Result.DONE, null))
                .page("/eettafel");

        assertThat(page)
                .containsSubsequence("Geschiedenis", "Bijgewerkt (1.3.0)", "Marloes Hendriks", "20 november 2026 10.30")
                .containsSubsequence("mislukt", TOO_OLD.cause(), "In gebruik genomen", "gelukt");
    }

    @Test
    void whatWentWrongIsRememberedWhetherAStepOrAPage() throws Exception {
        var kitchen = Kitchen.with(Samples.running()).after(step(Kind.UPDATED, "1.3.0", Result.BROKEN_OFF, TOO_OLD));
        for (int fault = 0; fault < 5; fault++) {
            Faulty.call(kitchen.containment, "eettafel");
        }

        assertThat(kitchen.page("/eettafel"))
                .containsSubsequence("Pagina’s dicht tot ", "kenmerk kenmerk", "Wat er misging")
                .containsSubsequence(
                        "Een pagina gaf een fout; daarna gingen de pagina’s even dicht", "Bijgewerkt: afgebroken");
    }

    @Test
    void withoutTroubleNothingIsSaidAboutTrouble() throws Exception {
        assertThat(Kitchen.with(Samples.running()).page("/eettafel"))
                .doesNotContain("Wat er misging", "Pagina’s dicht");
    }

    @Test
    void whatCannotBeUndoneAtOnceHasAPageOfItsOwn() throws Exception {
        assertThat(Kitchen.with(Samples.running()).page("/eettafel"))
                .contains("href=\"/programmas/eettafel/terug\"", "Zet versie 1.1.0 terug")
                .contains("href=\"/programmas/eettafel/weg\"", "href=\"/programmas/eettafel/gegevens.zip\"")
                .doesNotContain("/wissen");
        assertThat(Kitchen.with(Samples.removed()).page("/eettafel"))
                .contains("Weggehaald", "href=\"/programmas/eettafel/wissen\"", "/programmas/eettafel/aan")
                .doesNotContain("/weg\"");
    }

    @Test
    void whileSomethingGoesOnNothingElseCanBeDone() throws Exception {
        assertThat(Kitchen.with(Samples.busy()).page("/eettafel"))
                .contains("data-kw-live=\"/programmas/eettafel/voortgang\"", "Kijk hoe ver het is")
                .doesNotContain("Wat u kunt doen");
    }

    @Test
    void aVersionThatWaitsIsTheNextStep() throws Exception {
        assertThat(Kitchen.with(Samples.offered(TOO_OLD)).page("/eettafel"))
                .contains("Nieuw: 1.3.0", "Deze versie kon niet starten; versie 1.2.0 is gebleven", TOO_OLD.cause())
                .containsOnlyOnce("nl-button--primary");
    }

    @Test
    void aFileThatIsNoProgrammeHasNoPage() {
        var file = new Programme("eettafel", "x", "", "", State.FAILED, TOO_OLD, Instant.now(), More.NONE);

        assertThatThrownBy(() -> Kitchen.with(file).page("/eettafel")).isInstanceOf(Refusal.class);
    }

    @Test
    void theOverviewTellsWhoAllowedWhat() throws Exception {
        String page = Kitchen.with(Samples.running())
                .after(
                        step(Kind.STOPPED, "1.2.0", Result.DONE, null),
                        step(Kind.UPDATED, "1.3.0", Result.FAILED, TOO_OLD),
                        step(Kind.INSTALLED, "1.2.0", Result.DONE, null))
                .page("/overzicht");

        assertThat(page)
                .contains(
                        "Eettafel 1.2.0. Staat aan sinds ",
                        "Buurtsoft. Ondertekend door Buurtsoft",
                        "wie er at 2 jaar en 6 maanden")
                .contains("Marloes Hendriks, 20 november 2026 10.30 (in gebruik genomen)")
                .contains("Het werk met inwoners doen: naam en geboortedatum; waar iemand aan meedoet");
    }
}
