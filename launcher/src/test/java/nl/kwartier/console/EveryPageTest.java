package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Opens every page as its people do, on a laptop and on a phone, and looks for barriers. Keeps a picture of each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /** Pages that belong to everybody's day; the others are looked at in the thorough run. */
    private static final List<String> DAILY =
            List.of("vandaag", "wacht-op-u", "inwoners", "inwoner", "inwoner-wijzigen", "plekken-kaart", "week");

    private static final Path PICTURES = Path.of("target", "schermen");

    private Demonstration demonstration;
    private TestBrowser browser;

    @BeforeAll
    void start() throws Exception {
        browser = TestBrowser.open();
        demonstration = Demonstration.running();
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theDailyPagesHaveNoBarriersOnALaptop() {
        look(TestBrowser.WIDE, true);
    }

    @Test
    void theDailyPagesHaveNoBarriersOnAPhone() {
        look(TestBrowser.NARROW, true);
    }

    @Test
    @Tag("grondig")
    void noPageHasABarrierOnALaptop() {
        look(TestBrowser.WIDE, false);
    }

    @Test
    @Tag("grondig")
    void noPageHasABarrierOnAPhone() {
        look(TestBrowser.NARROW, false);
    }

    @Test
    void theFirstPageThatABrowserSeesIsLight() {
        assertThatAFirstViewIsLight(browser.page(TestBrowser.WIDE), "/inloggen");
    }

    @Test
    void vandaagIsLightAlsoForABrowserThatHasNothingYet() {
        Page known = loggedIn(browser.page(TestBrowser.WIDE));
        Page fresh = browser.page(TestBrowser.WIDE);
        fresh.context().addCookies(known.context().cookies());

        assertThatAFirstViewIsLight(fresh, "/");

        assertThat(fresh.title()).startsWith("Vandaag");
    }

    private void assertThatAFirstViewIsLight(Page page, String path) {
        var sizes = new TreeMap<String, Integer>();
        page.onResponse(response -> sizes.put(response.url(), size(response)));

        page.navigate(demonstration.at(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum()).isBetween(20 * 1024, 100 * 1024);
        assertThat(sizes).hasSizeLessThanOrEqualTo(6);
    }

    private static int size(Response response) {
        var sizes = response.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }

    private void look(int width, boolean daily) {
        Page page = loggedIn(browser.page(width));
        var barriers = new ArrayList<String>();
        for (var entry : pages().entrySet()) {
            if (daily && !DAILY.contains(entry.getKey())) {
                continue;
            }
            Response response = page.navigate(demonstration.at(entry.getValue()));
            page.waitForLoadState();
            TestBrowser.picture(page, PICTURES.resolve(entry.getKey() + "-" + width + ".png"));
            if (response.status() != 200) {
                barriers.add(entry.getKey() + " answered " + response.status());
            }
            browser.barriers(page).forEach(barrier -> barriers.add(entry.getKey() + ": " + barrier));
            Object tooWide =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (!tooWide.equals(0)) {
                barriers.add(entry.getKey() + " is " + tooWide + " pixels too wide");
            }
        }
        assertThat(barriers).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private Map<String, String> pages() {
        String resident = "/inwoners/" + demonstration.resident("okafor");
        String place = "/plekken/" + demonstration.firstId("/api/v1/plekken?aantal=1");
        String activity = "/activiteiten/" + demonstration.firstId("/api/v1/activiteiten?aantal=1");
        var pages = new TreeMap<String, String>();
        pages.put("vandaag", "/");
        pages.put("wacht-op-u", "/wacht-op-u");
        pages.put("inwoners", "/inwoners");
        pages.put("inwoner", resident);
        pages.put("inwoner-geschiedenis", resident + "/geschiedenis");
        pages.put("inwoner-wie-keek-mee", resident + "/wie-keek-mee");
        pages.put("inwoner-wijzigen", resident + "/wijzig");
        pages.put("inwoner-nieuw", "/inwoners/nieuw");
        pages.put("plekken", "/plekken");
        pages.put("plekken-leeg", "/plekken?zoek=bestaatniet");
        pages.put("plekken-kaart", "/plekken/kaart");
        pages.put("plek", place);
        pages.put("plek-wijzigen", place + "/wijzig");
        pages.put("plek-nieuw", "/plekken/nieuw");
        pages.put("week", "/activiteiten");
        pages.put("week-leeg", "/activiteiten?week=2020-01-01");
        pages.put("activiteiten", "/activiteiten/lijst");
        pages.put("activiteit", activity);
        pages.put("activiteit-wijzigen", activity + "/wijzig");
        pages.put("activiteit-nieuw", "/activiteiten/nieuw");
        pages.put("zoeken", "/zoeken");
        pages.put("programmas", "/programmas");
        pages.put("programmas-toevoegen", "/programmas/toevoegen");
        pages.put("programmas-overzicht", "/programmas/overzicht");
        pages.put("programma", "/programmas/kwartiermaken");
        pages.put("programma-controle", "/programmas/kwartiermaken/controle");
        pages.put("programma-terug", "/programmas/kwartiermaken/terug");
        pages.put("programma-weg", "/programmas/kwartiermaken/weg");
        pages.put("programma-wissen", "/programmas/kwartiermaken/wissen");
        pages.put("collegas", "/collegas");
        pages.put("collega-nieuw", "/collegas/nieuw");
        pages.put("rechten", "/rechten");
        pages.put("inlezen", "/inlezen");
        pages.put("logboek", "/logboek");
        pages.put("mijn-account", "/mijn-account");
        pages.put("kwartiermaken", "/kwartiermaken");
        return pages;
    }

    private Page loggedIn(Page page) {
        page.navigate(demonstration.at("/inloggen"));
        page.fill("input[name=gebruikersnaam]", "marloes");
        page.fill("input[name=wachtwoord]", Demonstration.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForLoadState();
        return page;
    }
}
