package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An administrator reads files in, and sees what they brought. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingInTest {
    private static final String RESIDENTS = """
            bsn,voornamen,achternaam,geboortedatum
            999990019,Zilver,Proefveld,9-3-1951
            999990020,Koper,Proefveld,31-2-1960
            """;

    @TempDir
    static Path folder;

    private Demonstration demonstration;
    private TestBrowser browser;

    @BeforeAll
    void start() throws Exception {
        browser = TestBrowser.open();
        demonstration = Demonstration.start(folder.resolve("data"));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (demonstration != null) {
            demonstration.close();
        }
    }

    @Test
    void aNumberThatMayNotBeKeptIsLeftOutByName() throws Exception {
        Path file = Files.writeString(folder.resolve("inwoners.csv"), RESIDENTS);
        Page page = administrator(browser.pageWithoutScript(TestBrowser.NARROW));

        choose(page, file);
        assertThat(main(page)).contains("Kwartier bewaart geen BSN").doesNotContain("999990019");
        assertThat(main(page)).contains("‘31-2-1960’ is geen bestaande datum", "wij slaan de regel over");
        press(page, "Lees in");
        askUntilRead(page);

        page.fill("input[type=search]", "Proefveld");
        page.press("input[type=search]", "Enter");
        assertThat(main(page)).contains("Zilver Proefveld").doesNotContain("Koper");
        choose(page, file);
        assertThat(main(page)).contains("Er is niets nieuws");
    }

    @Test
    void theRealTownOfAmsterdamStandsOnTheMap() {
        Path neighbourhoods = shared("amsterdam/buurten.geojson");
        Path places = shared("amsterdam/plekken.csv");
        Page page = administrator(browser.page(TestBrowser.WIDE));

        choose(page, neighbourhoods);
        readIn(page);
        assertThat(main(page)).contains("518 buurten");
        choose(page, places);
        readIn(page);
        assertThat(main(page)).contains("1.353 plekken");
        page.navigate(demonstration.at("/plekken/kaart"));
        assertThat(main(page)).contains("1.413 plekken");
        assertThat(browser.barriers(page)).isEmpty();

        choose(page, places);
        assertThat(main(page)).contains("Er is niets nieuws");
        assertThat(browser.complaints()).isEmpty();
    }

    private Page administrator(Page page) {
        page.navigate(demonstration.at("/inloggen"));
        page.fill("input[name=gebruikersnaam]", "marloes");
        page.fill("input[name=wachtwoord]", Demonstration.PASSWORD);
        press(page, "Inloggen");
        return page;
    }

    private void choose(Page page, Path file) {
        page.navigate(demonstration.at("/inlezen"));
        page.setInputFiles("input[name=bestand]", file);
        press(page, "Bekijk wat erin staat");
        assertThat(page.locator("h1").innerText()).contains(file.getFileName().toString());
    }

    /** With script the page goes by itself to what happened. */
    private static void readIn(Page page) {
        press(page, "Lees in");
        page.getByText("Nog een bestand").waitFor();
    }

    /** Without script somebody asks again. */
    private static void askUntilRead(Page page) {
        for (int asked = 0; asked < 60 && !main(page).contains("Nog een bestand"); asked++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(main(page)).contains("Nog een bestand");
    }

    private static void press(Page page, String words) {
        page.locator("main")
                .locator("button:has-text('" + words + "'), a:has-text('" + words + "')")
                .first()
                .click();
        page.waitForLoadState();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static Path shared(String name) {
        var path = Path.of(System.getProperty("kwartier.shared", "absent"), "data", name);
        boolean there = Files.isReadable(path);
        if (!there) {
            System.out.println("Skipped: " + path + " is not there");
        }
        assumeTrue(there, () -> path + " is not there");
        return path;
    }
}
