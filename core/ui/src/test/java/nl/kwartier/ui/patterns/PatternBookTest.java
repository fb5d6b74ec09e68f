package nl.kwartier.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternBookTest {
    private static final Path PICTURES = Path.of("target/patronen");

    private static PatternServer server;
    private static TestBrowser browser;
    private static Page wide;
    private static Page narrow;

    @BeforeAll
    static void open() throws IOException {
        browser = TestBrowser.open();
        server = PatternServer.start(0);
        wide = browser.page(TestBrowser.WIDE);
        narrow = browser.page(TestBrowser.NARROW);
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
            browser.close();
        }
    }

    static Stream<String> paths() {
        return PatternBook.pages().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPatternIsForEverybodyOnALaptop(String path) {
        assertThat(barriers(wide, path, "breed")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPatternIsForEverybodyOnAPhone(String path) {
        assertThat(barriers(narrow, path, "smal")).isEmpty();
        assertThat(narrow.evaluate("document.documentElement.scrollWidth")).isEqualTo(TestBrowser.NARROW);
    }

    @ParameterizedTest
    @MethodSource("paths")
    @Tag("grondig")
    void everyPatternIsForEverybodyInTheDark(String path) {
        assertThat(barriers(browser.darkPage(TestBrowser.WIDE), path, "donker")).isEmpty();
    }

    private static List<String> barriers(Page page, String path, String size) {
        page.navigate(server.address() + path);
        if (Boolean.getBoolean("kwartier.grondig")) {
            TestBrowser.picture(page, PICTURES.resolve(path.substring(1).replace('/', '-') + "-" + size + ".png"));
        }
        List<String> found = new ArrayList<>(browser.barriers(page));
        found.addAll(browser.complaints());
        return found;
    }

    @Test
    void anotherHouseStyleRecoloursEverything() {
        wide.navigate(server.address() + "/vandaag");

        Object left = wide.evaluate("""
                () => {
                  const tokens = ['color-default', 'color-hover', 'inverse-bg-default', 'inverse-bg-hover', 'bg-default'];
                  for (const token of tokens) {
                    document.documentElement.style.setProperty('--basis-color-accent-1-' + token, '#7a1fa2');
                  }
                  const ours = /rgb\\((15, 95, 86|10, 71, 64|227, 240, 237)\\)/;
                  const seen = ['color', 'backgroundColor', 'borderTopColor', 'fill', 'stroke', 'outlineColor'];
                  return [...document.querySelectorAll('*')]
                    .filter((element) => seen.some((property) => ours.test(getComputedStyle(element)[property])))
                    .map((element) => element.outerHTML.slice(0, 120));
                }
                """);

        assertThat((List<?>) left).isEmpty();
        TestBrowser.picture(wide, PICTURES.resolve("vandaag-paars.png"));
    }

    @Test
    void aPrintedPageHoldsTheContentAlone() {
        wide.navigate(server.address() + "/wie-is-er");
        wide.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(wide.isVisible("h1")).isTrue();
        assertThat(wide.isVisible("nav[aria-label=Hoofdmenu]")).isFalse();
        assertThat(wide.isVisible("#zoeken")).isFalse();
        TestBrowser.picture(wide, PICTURES.resolve("wie-is-er-afdruk.png"));
        wide.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void noTwoTextsOfAStateDrawingMeetAndEachNameStaysInItsBox() {
        wide.navigate(server.address() + "/stappen");

        Object wrong = wide.evaluate("""
                () => [...document.querySelectorAll('.kw-states__drawing')].flatMap((drawing) => {
                  const boxes = [...drawing.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
                  const texts = [...drawing.querySelectorAll('tspan, .kw-states__number')];
                  const places = texts.map((text) => text.getBoundingClientRect());
                  const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
                  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3;
                  return texts.filter((text, i) =>
                    (text.tagName === 'tspan' && !boxes.some((box) => within(places[i], box)))
                    || places.some((other, j) => i !== j && meet(places[i], other))).map((text) => text.textContent);
                })
                """);

        assertThat((List<?>) wrong).isEmpty();
    }

    @Test
    void aMonthOnAPhoneListsTheDaysThatHaveSomething() {
        narrow.navigate(server.address() + "/maand");

        assertThat(narrow.locator(".kw-date:visible").count()).isEqualTo(12);
        assertThat(narrow.locator(".kw-date:visible >> text=vandaag").isVisible())
                .isTrue();
    }

    @Test
    void theSlashKeyGoesToTheSearchField() {
        Page page = browser.page(TestBrowser.WIDE);
        page.navigate(server.address() + "/vandaag");
        page.keyboard().press("/");
        page.keyboard().type("Ngozi");

        assertThat(page.inputValue("#zoeken")).isEqualTo("Ngozi");
    }

    @Test
    void aNameThatIsSearchedForStaysOutOfTheAddress() {
        Page page = browser.pageWithoutScript(TestBrowser.WIDE);
        page.navigate(server.address() + "/vandaag");
        page.fill("#zoeken", "Ngozi");
        Request sent = page.waitForRequest("**/zoeken*", () -> page.press("#zoeken", "Enter"));

        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.url()).doesNotContain("Ngozi");
        assertThat(sent.postData()).contains("zoek=Ngozi", "csrf=sleutel");
    }

    @Test
    void theMenuOfAPhoneOpensWithoutAScript() {
        Page page = browser.pageWithoutScript(TestBrowser.NARROW);
        page.navigate(server.address() + "/vandaag");
        assertThat(page.isVisible("nav[aria-label=Hoofdmenu]")).isFalse();

        page.click("nav[aria-label=Snelmenu] >> text=Meer");

        assertThat(page.isVisible("nav[aria-label=Hoofdmenu]")).isTrue();
        TestBrowser.picture(page, PICTURES.resolve("menu-smal.png"));
        page.click("text=Sluit menu");
        assertThat(page.isVisible("nav[aria-label=Hoofdmenu]")).isFalse();
    }

    @Test
    void theFirstViewOfAPageIsAtMostSixRequestsAndAHundredKilobytes() {
        Page page = browser.page(TestBrowser.WIDE);
        List<String> requested = new ArrayList<>();
        page.onRequest(request -> requested.add(request.url()));
        List<Integer> sizes = new ArrayList<>();
        page.onRequestFinished(
                request -> sizes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));

        page.navigate(server.address() + "/kwartiermaken");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(requested).hasSizeLessThanOrEqualTo(6);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(100_000);
        System.out.println("First view: " + requested.size() + " requests, "
                + sizes.stream().mapToInt(Integer::intValue).sum() + " bytes");
    }
}
