package nl.kwartier.web.internal.pages.programmes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.web.internal.pages.Asking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammePagesTest {
    private static final String SHA = "0a".repeat(32);

    private static final Reason TOO_OLD = new Reason(
            "KW-API-TE-OUD",
            "Het vraagt nl.kwartier.api 1.4; deze Kwartier heeft 1.2.",
            "Werk Kwartier bij, of zet een oudere versie van dit programma terug.",
            "osgi.wiring.package=nl.kwartier.api");

    @Test
    void aProgrammeThatRunsCanBeOpenedAndSwitchedOff() throws Exception {
        String page = page(programme("eettafel", State.ACTIVE, null));

        assertThat(page)
                .contains("1 programma staat aan.", "href=\"/eettafel\"", "action=\"/programmas/eettafel/uit\"");
        assertThat(page).doesNotContain("/programmas/eettafel/aan");
    }

    @Test
    void aProgrammeThatFailedSaysWhyWhatToDoAndThatNothingIsLost() throws Exception {
        String page = page(programme("leesclub", State.FAILED, TOO_OLD));

        assertThat(page)
                .contains("Geen programma staat aan. 1 vraagt uw aandacht.")
                .contains(TOO_OLD.cause(), TOO_OLD.remedy(), "Alles is bewaard.")
                .containsSubsequence("<details", "Techniek", "KW-API-TE-OUD", TOO_OLD.technical(), "</details>");
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
                .containsSubsequence("/programmas/ccc/aan", "nl-button--primary", "/programmas/ddd/aan");
    }

    @Test
    void anotherVersionThatWaitsCanBeApprovedWhileThePresentOneRuns() throws Exception {
        String page = page(offered(null));

        assertThat(page)
                .contains("1 programma staat aan. 1 wacht op u.", "Wacht op goedkeuring")
                .containsSubsequence(
                        "/programmas/eettafel/goedkeuren", SHA, "nl-button--primary", "Neem versie 1.3.0 in gebruik");
    }

    @Test
    void anotherVersionThatCouldNotStartSaysWhy() throws Exception {
        assertThat(page(offered(TOO_OLD))).contains("de vorige draait weer", TOO_OLD.cause(), TOO_OLD.remedy());
        assertThat(afterSwitch("/programmas/{programma}/goedkeuren", offered(TOO_OLD)))
                .contains("kon niet starten");
        assertThat(afterSwitch("/programmas/{programma}/goedkeuren", programme("eettafel", State.ACTIVE, null)))
                .isEqualTo("Versie 1.2.0 van Programma eettafel is nu in gebruik.");
    }

    private static Programme offered(@Nullable Reason reason) {
        return new Programme(
                "eettafel",
                "Programma eettafel",
                "",
                "1.2.0",
                State.ACTIVE,
                null,
                Instant.now(),
                new More("soup", "Gemeente Kwartierstad", new Offer("1.3.0", SHA, reason), null, null));
    }

    @Test
    void aFileThatIsNoProgrammeHasNoSwitch() throws Exception {
        String page =
                page(new Programme("brief.jar", "brief.jar", "", "", State.FAILED, TOO_OLD, Instant.now(), More.NONE));

        assertThat(page).contains("brief.jar", "Niet opgenomen").doesNotContain("<button");
    }

    @Test
    void markupInANameIsShownAsText() throws Exception {
        String page =
                page(new Programme("<b>x.jar", "<b>x.jar", "", "", State.FAILED, TOO_OLD, Instant.now(), More.NONE));

        assertThat(page).contains("&lt;b&gt;x.jar").doesNotContain("<b>");
    }

    @Test
    void withoutProgrammesThePageSaysHowToGetOne() throws Exception {
        assertThat(page()).contains("Er zijn nog geen programma’s");
    }

    @Test
    void switchingOnSaysWhetherItWorked() throws Exception {
        assertThat(afterSwitch("/programmas/{programma}/aan", programme("eettafel", State.ACTIVE, null)))
                .isEqualTo("Programma eettafel staat aan.");
        assertThat(afterSwitch("/programmas/{programma}/aan", programme("eettafel", State.FAILED, TOO_OLD)))
                .contains("kon niet starten");
        assertThat(afterSwitch("/programmas/{programma}/uit", programme("eettafel", State.STOPPED, TOO_OLD)))
                .contains("Alle gegevens zijn bewaard");
    }

    private static Programme programme(String id, State state, @Nullable Reason reason) {
        return new Programme(
                id, "Programma " + id, "Samen eten in de buurt.", "1.2.0", state, reason, Instant.now(), More.NONE);
    }

    private static String page(Programme... programmes) throws Exception {
        var page = (Page) answer("/programmas", programmes);
        var out = new ByteArrayOutputStream();
        page.body().writeTo(out);
        return out.toString(UTF_8);
    }

    private static String afterSwitch(String path, Programme after) throws Exception {
        return ((Redirect) answer(path, after)).notice();
    }

    private static Object answer(String path, Programme... programmes) throws Exception {
        var known = new KnownProgrammes(List.of(programmes));
        return new ProgrammePages(known, new KnownInstallation(known, List.of()))
                .routes().stream()
                        .filter(route -> route.path().equals(path))
                        .findFirst()
                        .orElseThrow()
                        .handler()
                        .answer(Asking.at(Map.of("programma", "eettafel")), new ShaInput(SHA));
    }
}
