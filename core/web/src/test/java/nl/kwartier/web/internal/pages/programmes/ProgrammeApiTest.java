package nl.kwartier.web.internal.pages.programmes;

import static nl.kwartier.web.internal.pages.programmes.Samples.SHA;
import static nl.kwartier.web.internal.pages.programmes.Samples.TOO_OLD;
import static nl.kwartier.web.internal.pages.programmes.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.lifecycle.Check.Order;
import nl.kwartier.api.lifecycle.ProgrammeData.Table;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.api.web.Upload;
import nl.kwartier.web.internal.containment.Faulty;
import org.junit.jupiter.api.Test;

class ProgrammeApiTest {
    private static final String ONE = "/programmas/{programma}";

    @Test
    void aProgrammeTellsItsStateWhatWaitsAndWhatIsGoingOn() throws Exception {
        assertThat(Kitchen.with(Samples.offered(TOO_OLD)).api("GET", "/programmas", null))
                .contains("\"id\":\"eettafel\"", "\"stand\":\"AAN\"", "\"vorigeVersie\":\"1.1.0\"")
                .contains("\"nieuweVersie\":{\"versie\":\"1.3.0\",\"controlegetal\":\"" + SHA, "KW-API-TE-OUD");
        assertThat(Kitchen.with(Samples.busy()).api("GET", ONE, null))
                .contains("\"bezig\":{\"stap\":\"de gegevens kopiëren\",\"nummer\":3,\"van\":7");
        assertThat(Kitchen.with(Samples.removed()).api("GET", ONE, null)).contains("\"stand\":\"WEGGEHAALD\"");
    }

    @Test
    void closedPagesAreToldWithUntilWhen() throws Exception {
        var kitchen = Kitchen.with(Samples.running());
        for (int fault = 0; fault < 5; fault++) {
            Faulty.call(kitchen.containment, "eettafel");
        }

        assertThat(kitchen.api("GET", ONE, null)).contains("\"paginasDicht\":{\"tot\":\"", "\"kenmerk\":\"kenmerk\"");
    }

    @Test
    void theCheckHoldsWhatThePageShows() throws Exception {
        assertThat(Kitchen.with(Samples.waiting())
                        .checked(Samples.check(Order.NEWER, TOO_OLD))
                        .api("GET", ONE + "/controle", null))
                .contains("\"controlegetal\":\"" + SHA, "\"volgorde\":\"NIEUWER\"", "\"huidigeVersie\":\"1.2.0\"")
                .contains("\"gegevens\":[\"PERSOON\",\"DEELNAME\"]", "\"verandering\":\"NIEUW\"", "\"vraagtMeer\":true")
                .contains("\"handtekening\":{\"vertrouwd\":true,\"naam\":\"Buurtsoft\"", "\"termijn\":\"P2Y6M\"")
                .contains("\"bezwaren\":[{\"code\":\"KW-API-TE-OUD\"", "\"grondslag\":\"Algemeen belang\"");
    }

    @Test
    void aJarThatIsHandedInIsAnsweredWithItsCheck() throws Exception {
        var file = new Upload("eettafel.jar", Path.of("eettafel.jar"), 1_000);

        assertThat(Kitchen.with()
                        .checked(Samples.check(Order.NEW))
                        .api("POST", "/programmas", new ProgrammeApi.JarInput(file)))
                .contains("\"programma\":\"eettafel\"");
    }

    @Test
    void everyStepReachesTheInstallation() throws Exception {
        var kitchen = Kitchen.with(Samples.running());
        kitchen.api("PUT", ONE + "/toelating", new ProgrammeApi.Approval(SHA));
        kitchen.api("DELETE", ONE + "/toelating", null);
        kitchen.api("POST", ONE + "/vorige-versie", null);
        kitchen.api("DELETE", ONE, null);

        assertThat(kitchen.asked)
                .containsExactly(
                        "toelaten eettafel " + SHA, "niet toelaten eettafel", "terug eettafel", "weg eettafel");
    }

    @Test
    void theHistoryTellsWhoDidWhat() throws Exception {
        assertThat(Kitchen.with(Samples.running())
                        .after(step(Kind.UPDATED, "1.3.0", Result.FAILED, TOO_OLD))
                        .api("GET", ONE + "/stappen", null))
                .contains("\"wat\":\"BIJGEWERKT\"", "\"uitkomst\":\"MISLUKT\"", "Marloes Hendriks", "KW-API-TE-OUD");
    }

    @Test
    void theDataCanBeCountedFetchedAndErased() throws Exception {
        var kitchen = Kitchen.with(Samples.removed())
                .keeping(new KnownData(new Table("gast", 12)).later(new Table("gast", 2)));

        assertThat(kitchen.api("GET", ONE + "/opslag", null)).contains("{\"tabel\":\"gast\",\"regels\":12}");
        assertThat(kitchen.api("GET", ONE + "/vorige-versie", null))
                .contains("\"sinds\":\"2026-11-20T09:30:00Z\"", "{\"tabel\":\"gast\",\"regels\":2}");
        assertThat(kitchen.api("GET", ONE + "/gegevens", null)).isEqualTo("alles eettafel");
        assertThat(kitchen.api("GET", ONE + "/vorige-versie/nieuwe-gegevens", null))
                .isEqualTo("later eettafel");
        kitchen.api("POST", ONE + "/wissingen", new ProgrammeDataApi.Erasure("Eettafel"));
        assertThat(kitchen.data.erased()).containsExactly("eettafel");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Kitchen.with().api("GET", ONE, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Kitchen.with().api("GET", ONE + "/gegevens", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void cataloguesTellWhatTheyHoldAndWhenTheyWereRead() throws Exception {
        var entry = new Entry("eettafel", "Eettafel", "", "Buurtsoft", "1.3.0", 1_000);
        var kitchen = Kitchen.with()
                .checked(Samples.check(Order.NEW))
                .catalogue(new Catalogue("map", Samples.THEN, TOO_OLD, List.of(entry)));

        assertThat(kitchen.api("GET", "/catalogi", null))
                .contains(
                        "\"adres\":\"map\"",
                        "\"gelezenOp\":\"2026-11-20T09:30:00Z\"",
                        "KW-API-TE-OUD",
                        "\"maker\":\"Buurtsoft\"");
        assertThat(kitchen.api("POST", "/catalogi/verversingen", null)).contains("1.3.0");
        assertThat(kitchen.api("POST", "/catalogi/programmas", new CatalogueApi.Choice("eettafel", "1.3.0")))
                .contains(SHA);
    }
}
