package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's day, with a programme that has much to do: what comes first, and all that waits. */
@Tag("grondig")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusyDayTest {
    private static final Path PICTURES = Path.of("target", "schermen");

    @TempDir
    private static Path folder;

    private Demonstration demonstration;
    private TestBrowser browser;

    @BeforeAll
    void start() throws Exception {
        browser = TestBrowser.open();
        Path data = folder.resolve("data");
        demonstration = Demonstration.start(data, "--ongetekend");
        Path jar = folder.resolve("wandelgroep.jar");
        ProgrammeJar.write(jar, "wandelgroep", "Wandelgroep", "1.0.0", Busy.class);
        Files.copy(jar, data.resolve("plugins/wandelgroep.jar"));
        Files.createDirectories(PICTURES);
        await(Visitor.loggedIn(demonstration, "fatma"));
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

    @ParameterizedTest
    @ValueSource(ints = {TestBrowser.WIDE, TestBrowser.NARROW})
    void theDayOfAProgrammeStandsOnVandaagWithTheOneFilledButton(int width) throws IOException {
        Page page = open(width, "/", "vandaag-druk");

        assertThat(page.locator("main").innerText())
                .containsSubsequence("21.00", "Kennismaken: Joep en De Schaaf", "22.00", "Avondwandeling Noord");
        assertThat(page.locator("main .nl-button--primary").allInnerTexts()).containsExactly("Wie is er?");
        assertThat(page.locator("main").innerText())
                .contains("bijeenkomsten", "Antwoord over de jas")
                .doesNotContain("Nieuwe route door het park");
    }

    @ParameterizedTest
    @ValueSource(ints = {TestBrowser.WIDE, TestBrowser.NARROW})
    void allThatWaitsStandsOnAPageOfItsOwnTheMostUrgentFirst(int width) throws IOException {
        Page page = open(width, "/", "vandaag-druk");
        page.locator("main a", new Page.LocatorOptions().setHasText("Alles (")).click();
        page.waitForLoadState();
        assertThat(page.url()).endsWith("/wacht-op-u");

        page = open(width, "/wacht-op-u", "wacht-op-u");
        assertThat(page.locator("main").innerText())
                .containsSubsequence("Te laat", "Antwoord over de jas", "Binnenkort", "Rustig", "Nieuwe route");

        page.locator("main .kw-chip", new Page.LocatorOptions().setHasText("Wandelgroep (8)"))
                .click();
        page.waitForLoadState();
        assertThat(page.url()).endsWith("/wacht-op-u?programma=wandelgroep");
        assertThat(page.locator("main .kw-item").count()).isEqualTo(8);
    }

    private Page open(int width, String path, String picture) throws IOException {
        Page page = browser.page(width);
        page.navigate(demonstration.at("/inloggen"));
        page.fill("input[name=gebruikersnaam]", "fatma");
        page.fill("input[name=wachtwoord]", Demonstration.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForLoadState();
        page.navigate(demonstration.at(path));
        page.waitForLoadState();
        TestBrowser.picture(page, PICTURES.resolve(picture + "-" + width + ".png"));
        assertThat(browser.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        assertThat(browser.complaints()).isEmpty();
        return page;
    }

    private static void await(Visitor visitor) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (visitor.get("/wandelgroep").statusCode() != 200) {
            assertThat(System.nanoTime()).as("waiting for the programme").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
