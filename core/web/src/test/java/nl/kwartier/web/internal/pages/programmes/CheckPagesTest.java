package nl.kwartier.web.internal.pages.programmes;

import static nl.kwartier.web.internal.pages.programmes.Samples.SHA;
import static nl.kwartier.web.internal.pages.programmes.Samples.TOO_OLD;
import static nl.kwartier.web.internal.pages.programmes.Samples.check;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwartier.api.lifecycle.Check.Order;
import nl.kwartier.api.lifecycle.Check.Signer;
import org.junit.jupiter.api.Test;

class CheckPagesTest {
    @Test
    void whatIsAskedStandsThereWithWhetherItIsNewAndWhy() throws Exception {
        String page =
                Kitchen.with(Samples.offered(null)).checked(check(Order.NEWER)).page("/eettafel/controle");

        assertThat(page)
                .contains("Deze versie vraagt meer dan u eerder goedkeurde")
                .containsSubsequence(
                        "Het werk met inwoners doen",
                        "Naam en geboortedatum; waar iemand aan meedoet",
                        "Om te weten wie er aan tafel komt.",
                        "zoals nu")
                .containsSubsequence(
                        "Gezondheid en andere gevoelige gegevens", "Om te weten wie iets niet mag eten.", "nieuw");
    }

    @Test
    void theRestOfTheCheckIsSaidInSentences() throws Exception {
        String page =
                Kitchen.with(Samples.offered(null)).checked(check(Order.NEWER)).page("/eettafel/controle");

        assertThat(page)
                .contains("1.3.0. Nu hebt u 1.2.0; deze is nieuwer.", "Buurtsoft", "f0f0 f0f0")
                .contains("Nodig: ongeveer 5 MB. Vrij: 20 GB.", "2,3 MB", "/eettafel, /api/v1/eettafel")
                .contains("Gastheer of gastvrouw", "2 jaar en 6 maanden", "Zo lang loopt de subsidie.")
                .contains("Algemeen belang", "Geen ander programma.", "is er niet, kan zonder")
                .containsSubsequence("tafel", "verandert", "dieet", "nieuw");
    }

    @Test
    void theVeryJarThatIsShownIsLetIn() throws Exception {
        var kitchen = Kitchen.with(Samples.offered(null)).checked(check(Order.NEWER));

        assertThat(kitchen.page("/eettafel/controle"))
                .containsOnlyOnce("nl-button--primary")
                .containsSubsequence("/programmas/eettafel/toelaten", "value=\"" + SHA + "\"", "Toelaten")
                .contains("/programmas/eettafel/niet-toelaten");

        kitchen.press("/eettafel/toelaten", new ShaInput(SHA));
        assertThat(kitchen.asked).containsExactly("toelaten eettafel " + SHA);
    }

    @Test
    void lettingInSaysHowItEnded() throws Exception {
        assertThat(Kitchen.with(Samples.running())
                        .press("/eettafel/toelaten", new ShaInput(SHA))
                        .notice())
                .isEqualTo("Versie 1.2.0 van Eettafel is nu in gebruik.");
        assertThat(Kitchen.with(Samples.offered(TOO_OLD))
                        .press("/eettafel/toelaten", new ShaInput(SHA))
                        .notice())
                .contains("kon niet starten");
        var goesOn = Kitchen.with(Samples.busy()).press("/eettafel/toelaten", new ShaInput(SHA));
        assertThat(goesOn.notice()).isNull();
        assertThat(goesOn.href()).isEqualTo("/programmas/eettafel");
    }

    @Test
    void whatIsTurnedDownChangesNothing() throws Exception {
        var kitchen = Kitchen.with(Samples.offered(null));

        assertThat(kitchen.press("/eettafel/niet-toelaten", null).notice())
                .isEqualTo("De nieuwe versie is niet toegelaten. Eettafel draait door zoals het was.");
        assertThat(kitchen.asked).containsExactly("niet toelaten eettafel");
    }

    @Test
    void whatIsObjectedToCannotBeLetIn() throws Exception {
        String page = Kitchen.with(Samples.offered(null))
                .checked(check(Order.NEWER, TOO_OLD))
                .page("/eettafel/controle");

        assertThat(page)
                .contains(TOO_OLD.cause(), TOO_OLD.remedy(), "niet-toelaten")
                .containsSubsequence("Techniek", "KW-API-TE-OUD", TOO_OLD.technical())
                .doesNotContain("/programmas/eettafel/toelaten");
    }

    @Test
    void whatNobodyTrustsIsSaidAboveTheRest() throws Exception {
        assertThat(signedBy(new Signer(false, null, null)))
                .contains("Niemand heeft dit bestand ondertekend", "Even opnieuw gestart: Leesclub.")
                .contains("De database staat op een andere computer");
        assertThat(signedBy(new Signer(false, "Onbekend BV", "ab".repeat(32))))
                .contains("Uw gemeente kent deze handtekening niet", "Onbekend BV", "abab abab");
        assertThat(signedBy(new Signer(true, "Buurtsoft", "ab".repeat(32)))).doesNotContain("utrecht-alert");
    }

    @Test
    void aVersionThatIsHereAlreadyAsksForNoDecision() throws Exception {
        String page = Kitchen.with(Samples.running()).checked(check(Order.SAME)).page("/eettafel/controle");

        assertThat(page).contains("Er wacht niets op u").doesNotContain("toelaten\"");
    }

    private static String signedBy(Signer signer) throws Exception {
        return Kitchen.with(Samples.waiting()).checked(Samples.from(signer)).page("/eettafel/controle");
    }
}
