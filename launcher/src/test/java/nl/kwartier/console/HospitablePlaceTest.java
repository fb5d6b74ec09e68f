package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A social worker takes a place of the neighbourhood from sought to hospitable and further, on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HospitablePlaceTest {
    private Demonstration demonstration;
    private TestBrowser browser;

    @BeforeAll
    void start() {
        browser = TestBrowser.open();
        demonstration = Demonstration.running();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aPlaceGoesItsWholeWay() {
        wholeWay(browser.page(TestBrowser.NARROW), "Taalschool De Overstap");
    }

    @Test
    void aPlaceGoesItsWholeWayWithoutScript() {
        wholeWay(browser.pageWithoutScript(TestBrowser.NARROW), "Buurthuis De Linde");
    }

    private void wholeWay(Page page, String place) {
        logIn(page);
        addToTheBoard(page, place);
        talkAndPrepare(page);
        open(page);
        pauseAndStop(page);
        assertThat(browser.complaints()).isEmpty();
    }

    private void logIn(Page page) {
        page.navigate(demonstration.at("/inloggen"));
        page.fill("input[name=gebruikersnaam]", "fatma");
        page.fill("input[name=wachtwoord]", Demonstration.PASSWORD);
        press(page, "Inloggen");
    }

    private void addToTheBoard(Page page, String place) {
        page.navigate(demonstration.at("/kwartiermaken"));
        press(page, "Plek toevoegen");
        page.fill("main input[name=zoek]", place);
        press(page, "Zoek");
        press(page, "Zet op het bord");
        assertThat(page.locator("h1").innerText()).isEqualTo(place);
        assertThat(main(page)).contains(place + " staat nu op het bord, bij Gezocht.");
    }

    private void talkAndPrepare(Page page) {
        press(page, "Ga in gesprek");
        assertThat(main(page)).contains("is nu in gesprek.");
        refused(page, "voorbereid", "Er mist nog: een gesprek met de plek.");
        press(page, "Gesprek opschrijven");
        page.fill("input[name=met]", "Henk");
        press(page, "Bewaren");
        press(page, "Zet op voorbereid");
        assertThat(main(page)).contains("is nu voorbereid.");
    }

    private void open(Page page) {
        refused(page, "gastvrij", "Er mist nog: alle vijf punten en een contactpersoon.");
        press(page, "Vul in wie opvangt");
        page.fill("input[name=contactpersoon]", "Henk");
        press(page, "Bewaren");
        press(page, "Vul de vijf punten in");
        List.of("contactpersoon", "rustigePlek", "alsDan", "wieBellen")
                .forEach(point -> page.check("input[name=" + point + "][value=JA]"));
        press(page, "Bewaren");
        assertThat(main(page)).contains("Bewaard: 4 van 5 punten.");
        refused(page, "gastvrij", "Er mist nog: het punt ‘Team ingelicht’.");
        press(page, "Vul de vijf punten in");
        page.check("input[name=teamIngelicht][value=NEE]");
        press(page, "Bewaren");
        press(page, "Zet de deur open");
        assertThat(main(page)).contains("is nu gastvrij.");
    }

    private void pauseAndStop(Page page) {
        refused(page, "gestopt", "Wat nu wel kan: ‘Pauze’.");
        pause(page);
        press(page, "Zet de deur open");
        assertThat(main(page)).contains("is nu gastvrij.");
        pause(page);
        press(page, "Stop met deze plek");
        press(page, "Zet deze stap");
        assertThat(main(page)).contains("is nu gestopt.");
        assertThat(page.locator("main .nl-button--primary").count()).isZero();
        assertThat(main(page)).contains("verbouwing tot de zomer");
    }

    private void pause(Page page) {
        press(page, "Zet op pauze");
        page.fill("textarea[name=reden]", "verbouwing tot de zomer");
        press(page, "Zet deze stap");
        assertThat(main(page)).contains("is nu op pauze.");
    }

    /** Goes to a step that cannot be taken now, as with an old link, reads what is missing, and goes back. */
    private void refused(Page page, String step, String sentence) {
        page.navigate(page.url() + "/stap/" + step);
        assertThat(main(page)).contains(sentence);
        assertThat(page.locator("main form").count()).isZero();
        press(page, "Terug naar");
    }

    /** Presses the button or the link, and looks whether the page that comes fits on a phone. */
    private static void press(Page page, String words) {
        page.locator("main")
                .locator("button:has-text('" + words + "'), a:has-text('" + words + "')")
                .first()
                .click();
        page.waitForLoadState();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s is too wide", page.url())
                .isEqualTo(0);
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
