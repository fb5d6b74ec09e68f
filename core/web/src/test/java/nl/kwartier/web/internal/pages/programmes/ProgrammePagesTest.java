package nl.kwartier.web.internal.pages.programmes;

import static nl.kwartier.web.internal.pages.programmes.Samples.TOO_OLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.EventStream;
import nl.kwartier.web.internal.containment.Faulty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammePagesTest {
    @Test
    void aProgrammeThatRunsCanBeOpenedAndSwitchedOff() throws Exception {
        String page = page(programme("eettafel", State.ACTIVE, null));

        assertThat(page)
                .contains("1 programma staat aan.", "href=\"/eettafel\"", "action=\"/programmas/eettafel/uit\"")
                .contains("href=\"/programmas/eettafel\"", "Staat aan");
        assertThat(page).doesNotContain("/programmas/eettafel/aan");
    }

    @Test
    void aProgrammeThatFailedSaysWhyAndWhatToDo() throws Exception {
        String page = page(programme("leesclub", State.FAILED, TOO_OLD));

        assertThat(page)
                .contains("Geen programma staat aan. 1 vraagt uw aandacht.", "Werkt niet")
                .contains(TOO_OLD.cause(), TOO_OLD.remedy(), "/programmas/leesclub/aan");
    }

    @Test
    void whatWaitsForSomebodyComesFirstAndHasTheOneFilledButton() throws Exception {
        String page = page(
                programme("aaa", State.STOPPED, TOO_OLD),
                programme("bbb", State.ACTIVE, null),
                programme("ccc", State.WAITING, TOO_OLD),
                programme("ddd", State.WAITING, TOO_OLD));

        assertThat(page)
                .containsSubsequence("Programma ccc", "Programma ddd", "Programma bbb", "Programma aaa")
                .containsOnlyOnce("nl-button--primary")
                .containsSubsequence("nl-button--primary", "/programmas/ccc/controle", "/programmas/ddd/controle");
    }

    @Test
    void aProgrammeThatWaitsIsLookedAtBeforeItCanBeLetIn() throws Exception {
        assertThat(page(programme("eettafel", State.WAITING, TOO_OLD)))
                .contains("Wat gaat dit doen?")
                .doesNotContain("/aan\"", "/toelaten");
    }

    @Test
    void anotherVersionThatWaitsIsNamedAndLeadsToItsCheck() throws Exception {
        assertThat(page(Samples.offered(null)))
                .contains("1 programma staat aan. 1 wacht op u.", "Nieuw: 1.3.0, wacht op u")
                .containsSubsequence("nl-button--primary", "/programmas/eettafel/controle", "Bekijk versie 1.3.0");
    }

    @Test
    void anotherVersionThatCouldNotStartSaysWhy() throws Exception {
        assertThat(page(Samples.offered(TOO_OLD)))
                .contains("Versie 1.3.0 kon niet starten.", TOO_OLD.cause(), TOO_OLD.remedy());
    }

    @Test
    void aNewerVersionInACatalogueCanBeFetched() throws Exception {
        var entry = new Entry("eettafel", "Eettafel", "", "", "1.10.0", 1_000);
        String page = Kitchen.with(Samples.running())
                .catalogue(new Catalogue("map", Instant.now(), null, List.of(entry)))
                .page("");

        assertThat(page)
                .contains("Nieuw: 1.10.0 in de catalogus")
                .containsSubsequence("action=\"/programmas/toevoegen/ophalen\"", "Haal versie 1.10.0 op")
                .contains("name=\"programma\" value=\"eettafel\"", "name=\"versie\" value=\"1.10.0\"");
    }

    @Test
    void anOlderVersionInACatalogueIsNoNews() throws Exception {
        var entry = new Entry("eettafel", "Eettafel", "", "", "1.1.9", 1_000);
        var kitchen =
                Kitchen.with(Samples.running()).catalogue(new Catalogue("map", Instant.now(), null, List.of(entry)));

        assertThat(kitchen.page("")).doesNotContain("Nieuw:");
    }

    @Test
    void whatIsGoingOnIsShownWithAndWithoutScriptAndHasNoSwitch() throws Exception {
        String page = page(Samples.busy());

        assertThat(page)
                .contains("De gegevens kopiëren (stap 3 van 7)", "data-kw-live=\"/programmas/eettafel/voortgang\"")
                .contains("Kijk hoe ver het is")
                .doesNotContain("/programmas/eettafel/uit");
    }

    @Test
    void theStreamGivesTheBarUntilTheWorkIsOver() throws Exception {
        assertThat(next(Samples.busy())).contains("stap 3 van 7");
        assertThat(next(Samples.running())).isNull();
    }

    @Test
    void aProgrammeThatNobodySignedIsMarked() throws Exception {
        assertThat(page(programme("eettafel", State.ACTIVE, null))).contains("Zonder handtekening");
        assertThat(page(Samples.running())).doesNotContain("Zonder handtekening");
    }

    @Test
    void aProgrammeOfWhichThePagesAreClosedSaysUntilWhen() throws Exception {
        var kitchen = Kitchen.with(Samples.running());
        for (int fault = 0; fault < 5; fault++) {
            Faulty.call(kitchen.containment, "eettafel");
        }

        assertThat(kitchen.page("")).contains("Pagina’s dicht tot ");
    }

    @Test
    void aFileThatIsNoProgrammeHasNoSwitch() throws Exception {
        String page = page(file("brief.jar"));

        assertThat(page)
                .contains("brief.jar", "Niet opgenomen", TOO_OLD.cause())
                .doesNotContain("<button");
    }

    @Test
    void markupInANameIsShownAsText() throws Exception {
        assertThat(page(file("<b>x.jar"))).contains("&lt;b&gt;x.jar").doesNotContain("<b>");
    }

    @Test
    void withoutProgrammesThePageLeadsToWhereOneCanBeAdded() throws Exception {
        assertThat(page()).contains("Er zijn nog geen programma’s", "href=\"/programmas/toevoegen\"");
    }

    @Test
    void switchingOnSaysWhetherItWorked() throws Exception {
        assertThat(afterSwitch("/eettafel/aan", programme("eettafel", State.ACTIVE, null)))
                .isEqualTo("Programma eettafel staat aan.");
        assertThat(afterSwitch("/eettafel/aan", programme("eettafel", State.FAILED, TOO_OLD)))
                .contains("kon niet starten");
        assertThat(afterSwitch("/eettafel/uit", programme("eettafel", State.STOPPED, TOO_OLD)))
                .contains("Alle gegevens zijn bewaard");
        assertThat(afterSwitch("/eettafel/aan", Samples.busy())).isNull();
    }

    private static Programme programme(String id, State state, @Nullable Reason why) {
        return new Programme(
                id, "Programma " + id, "Samen eten in de buurt.", "1.2.0", state, why, Instant.now(), More.NONE);
    }

    private static Programme file(String name) {
        return new Programme(name, name, "", "", State.FAILED, TOO_OLD, Instant.now(), More.NONE);
    }

    private static String page(Programme... programmes) throws Exception {
        return Kitchen.with(programmes).page("");
    }

    private static @Nullable String afterSwitch(String path, Programme after) throws Exception {
        return Kitchen.with(after).press(path, null).notice();
    }

    private static @Nullable String next(Programme programme) throws Exception {
        var stream = (EventStream) Kitchen.with(programme).answer("/eettafel/voortgang", null);
        var html = stream.next().get();
        if (html == null) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        html.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
