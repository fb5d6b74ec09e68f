package nl.kwartier.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTest {
    /** The width of A4 within its margins of 16 mm, in CSS pixels. */
    private static final int SHEET = 672;

    private static PatternServer server;
    private static TestBrowser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = TestBrowser.open();
        server = PatternServer.start(0);
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"/papier/a4, 595, 842, 2", "/papier/a5, 420, 595, 1"})
    void paperComesOutOfThePrinterInItsOwnSize(String path, long width, long height, int sheets) {
        Page page = printed(path);
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

        assertThat(boxes(pdf)).hasSize(sheets).allSatisfy(box -> {
            assertThat(Math.round(Double.parseDouble(box.group(1)))).isEqualTo(width);
            assertThat(Math.round(Double.parseDouble(box.group(2)))).isEqualTo(height);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/papier/a4", "/papier/a5", "/stappen", "/plekken", "/wie-is-er"})
    void whatIsPrintedIsTheContentAloneAndNoTableIsCutOff(String path) {
        Page page = printed(path);

        assertThat(page.isVisible("h1")).isTrue();
        assertThat(page.locator(".nl-skip-link:visible, nav:visible, .kw-noprint:visible, .nl-button:visible")
                        .count())
                .isZero();
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('table')].filter((table) =>
                  table.getBoundingClientRect().right > table.closest('.kw-card, .kw-paper').getBoundingClientRect().right).length
                """)).isEqualTo(0);
    }

    @Test
    void aSheetToFillInByHandHasBoxesInBlackForEveryAnswer() {
        Page page = printed("/wie-is-er");

        assertThat(page.evaluate("""
                () => [...new Set([...document.querySelectorAll('.kw-mark__words')]
                  .map((words) => getComputedStyle(words).color))].join()
                """)).isEqualTo("rgb(0, 0, 0)");
    }

    private static Page printed(String path) {
        Page page = browser.page(SHEET);
        page.navigate(server.address() + path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    private static Stream<MatchResult> boxes(byte[] pdf) {
        return Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results();
    }
}
