package nl.kwartier.web.internal.pages.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.lifecycle.Check.Order;
import nl.kwartier.api.web.Upload;
import nl.kwartier.web.internal.pages.programmes.AddPages.JarInput;
import org.junit.jupiter.api.Test;

class AddPagesTest {
    private static final Entry TABLE =
            new Entry("eettafel", "Eettafel", "Samen eten in de buurt.", "Buurtsoft", "1.3.0", 2_411_724);

    @Test
    void aJarThatIsHandedInIsLookedAtFirst() throws Exception {
        var kitchen = Kitchen.with().checked(Samples.check(Order.NEW));

        assertThat(kitchen.press("/toevoegen", jar(1_000)).href()).isEqualTo("/programmas/eettafel/controle");
        assertThat(kitchen.asked).isEmpty();
    }

    @Test
    void aJarThatIsTooLargeIsRefusedWithItsSize() {
        assertThatThrownBy(() -> Kitchen.with().press("/toevoegen", jar(200L * 1024 * 1024)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_LARGE);
                    assertThat(refusal.sentence()).contains("200 MB", "hoogstens 50 MB", "vraag de maker");
                });
    }

    @Test
    void withoutAFileThereIsASentence() {
        assertThatThrownBy(() -> Kitchen.with().press("/toevoegen", new JarInput(null)))
                .hasMessageContaining("Kies een bestand");
    }

    @Test
    void aCatalogueShowsWhatCanBeFetchedAndWhatIsHereAlready() throws Exception {
        var here = new Entry("eettafel", "Eettafel", "", "", "1.2.0", 1_000);
        String page = Kitchen.with(Samples.running())
                .catalogue(new Catalogue("https://catalogus.example", Samples.THEN, null, List.of(TABLE, here)))
                .form("/toevoegen");

        assertThat(page)
                .contains("https://catalogus.example", "Voor het laatst gelezen 20 november 2026 10.30.", "formulier")
                .containsSubsequence(
                        "Samen eten in de buurt. · Buurtsoft · versie 1.3.0 · 2,3 MB", "Haal Eettafel 1.3.0 op")
                .contains("Staat hier al")
                .doesNotContain("Haal Eettafel 1.2.0 op");
    }

    @Test
    void aCatalogueThatCannotBeReadSaysWhyAndWhatItHeldBefore() throws Exception {
        String page = Kitchen.with()
                .catalogue(new Catalogue("map", Samples.THEN, Samples.TOO_OLD, List.of(TABLE)))
                .form("/toevoegen");

        assertThat(page)
                .contains("Deze catalogus is nu niet te lezen", Samples.TOO_OLD.cause(), "Haal Eettafel 1.3.0 op")
                .contains("Voor het laatst gelezen");
    }

    @Test
    void anEmptyCatalogueIsNotOneThatWasNeverRead() throws Exception {
        assertThat(Kitchen.with()
                        .catalogue(new Catalogue("map", Samples.THEN, null, List.of()))
                        .form("/toevoegen"))
                .contains("Voor het laatst gelezen 20 november 2026 10.30. Er stond geen programma in.");
        assertThat(Kitchen.with()
                        .catalogue(new Catalogue("map", null, Samples.TOO_OLD, List.of()))
                        .form("/toevoegen"))
                .contains("Nog nooit gelezen.")
                .doesNotContain("geen programma in");
    }

    @Test
    void withoutACatalogueThePageSaysHowToGetOne() throws Exception {
        assertThat(Kitchen.with().form("/toevoegen"))
                .contains("Er is nog geen catalogus ingesteld", "kwartier.properties");
    }

    @Test
    void readingAgainSaysWhetherItWorked() throws Exception {
        assertThat(Kitchen.with()
                        .catalogue(new Catalogue("map", null, Samples.TOO_OLD, List.of()))
                        .press("/toevoegen/lezen", null)
                        .notice())
                .contains("Niet elke catalogus was bereikbaar");
        assertThat(Kitchen.with()
                        .catalogue(new Catalogue("map", Instant.now(), null, List.of()))
                        .press("/toevoegen/lezen", null)
                        .notice())
                .isEqualTo("De catalogus is opnieuw gelezen.");
    }

    @Test
    void whatIsFetchedIsLookedAtFirst() throws Exception {
        var kitchen = Kitchen.with().checked(Samples.check(Order.NEW));

        assertThat(kitchen.press("/toevoegen/ophalen", new FetchInput("eettafel", "1.3.0"))
                        .href())
                .isEqualTo("/programmas/eettafel/controle");
    }

    private static JarInput jar(long size) {
        return new JarInput(new Upload("eettafel-1.3.0.jar", Path.of("eettafel.jar"), size));
    }
}
