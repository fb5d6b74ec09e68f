package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A programme's whole stay on a platform, from handing in its jar to erasing its data, by an administrator whose browser runs no script. */
@Tag("grondig")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettingInTest {
    @TempDir
    private static Path folder;

    private Demonstration demonstration;
    private TestBrowser browser;

    @BeforeAll
    void start() throws IOException {
        browser = TestBrowser.open();
        demonstration = Demonstration.start(folder.resolve("data"), "--ongetekend", "--programmas", "geen");
    }

    @AfterAll
    void stop() {
        if (demonstration != null) {
            demonstration.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void aFileThatIsNoProgrammeSaysSoAboveTheForm() throws IOException {
        Page page = marloes();
        Path letter = Files.writeString(folder.resolve("brief.txt"), "Beste gemeente,");

        offer(page, letter);

        assertThat(page.url()).endsWith("/programmas/toevoegen");
        assertThat(page.locator("main [role=alert]").innerText()).contains("geen jar-bestand");
    }

    @Test
    @Order(2)
    void aProgrammeIsLookedAtFirstAndThenLetIn() throws IOException {
        Page page = marloes();
        offer(page, jar("1.0.0"));

        assertThat(page.locator("h1").innerText()).isEqualTo("Wat gaat dit doen?");
        assertThat(main(page)).contains("Dit programma is nieuw hier.", "Niemand heeft dit bestand ondertekend");
        assertThat(demonstration.api("GET", "/api/v1/lastig/goed", "").statusCode())
                .isEqualTo(404);
        assertNoBarriers("/programmas", "/programmas/lastig", "/programmas/lastig/controle");

        press(page, "Toelaten");

        assertThat(main(page)).contains("Versie 1.0.0 van Lastig is nu in gebruik.");
        page.navigate(demonstration.at("/plekken"));
        assertThat(page.content()).contains("Zonder handtekening: Lastig.");
    }

    @Test
    @Order(3)
    void twoTabsCannotLetInAnotherFileThanTheyShow() throws IOException {
        Page first = marloes();
        offer(first, jar("1.1.0"));
        Page second = first.context().newPage();
        offer(second, jar("1.2.0"));

        press(first, "Toelaten");

        assertThat(main(first)).contains("Terug naar de pagina waar u was");
        assertThat(state()).contains("\"versie\":\"1.0.0\"", "\"nieuweVersie\":{\"versie\":\"1.2.0\"");
        first.click("text=Terug naar de pagina waar u was");
        assertThat(main(first)).contains("Lastig, versie 1.2.0");
        press(first, "Toelaten");
        assertThat(main(first)).contains("Versie 1.2.0 van Lastig is nu in gebruik.");
    }

    @Test
    @Order(4)
    void theVersionBeforeIsPutBackAfterSayingWhatThatMeans() {
        Page page = marloes();
        page.navigate(demonstration.at("/programmas/lastig"));
        page.click("text=Zet versie 1.0.0 terug");
        assertThat(main(page)).contains("U raakt niets kwijt als u teruggaat.", "Niemand komt dus terug.");
        assertNoBarriers("/programmas/lastig/terug", "/programmas/overzicht");

        press(page, "Zet versie 1.0.0 terug");

        assertThat(main(page))
                .contains("Versie 1.0.0 van Lastig is terug")
                .contains("Vorige versie teruggezet (1.0.0)");
    }

    @Test
    @Order(5)
    void itsDataIsErasedByWhoTypesItsName() {
        Page page = marloes();
        page.navigate(demonstration.at("/programmas/lastig/weg"));
        press(page, "Haal weg");
        assertThat(main(page)).contains("Lastig is weggehaald. Alle gegevens zijn bewaard.");
        page.click("text=Wis gegevens");
        assertNoBarriers("/programmas/lastig/wissen");

        page.fill("input[name=titel]", "Leesclub");
        press(page, "Wis alle gegevens");
        assertThat(main(page)).contains("Er is niets gewist.");
        assertThat(page.inputValue("input[name=titel]")).isEqualTo("Leesclub");

        page.fill("input[name=titel]", "Lastig");
        press(page, "Wis alle gegevens");
        assertThat(main(page)).contains("Alle gegevens van Lastig zijn gewist.");
        await(() -> demonstration.api("GET", "/api/v1/programmas/lastig", "").statusCode() == 404);
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private void assertNoBarriers(String... paths) {
        var barriers = new ArrayList<String>();
        for (int width : List.of(TestBrowser.WIDE, TestBrowser.NARROW)) {
            Page page = logIn(browser.page(width));
            for (String path : paths) {
                page.navigate(demonstration.at(path));
                page.waitForLoadState();
                browser.barriers(page).forEach(barrier -> barriers.add(path + " at " + width + ": " + barrier));
                if (!page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .equals(0)) {
                    barriers.add(path + " is too wide at " + width);
                }
            }
            page.context().close();
        }
        assertThat(barriers).isEmpty();
    }

    private void offer(Page page, Path file) {
        page.navigate(demonstration.at("/programmas/toevoegen"));
        page.setInputFiles("input[type=file]", file);
        press(page, "Bekijk wat het gaat doen");
    }

    private Path jar(String version) throws IOException {
        Path file = folder.resolve("lastig-" + version + ".jar");
        TroublesomeJar.write(file, version);
        return file;
    }

    private String state() {
        return demonstration.api("GET", "/api/v1/programmas/lastig", "").body();
    }

    private static void press(Page page, String button) {
        page.locator("main button")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private Page marloes() {
        return logIn(browser.pageWithoutScript(TestBrowser.NARROW));
    }

    private Page logIn(Page page) {
        page.navigate(demonstration.at("/inloggen"));
        page.fill("input[name=gebruikersnaam]", "marloes");
        page.fill("input[name=wachtwoord]", Demonstration.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForLoadState();
        return page;
    }
}
