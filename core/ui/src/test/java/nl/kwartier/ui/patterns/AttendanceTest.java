package nl.kwartier.ui.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceTest {
    private static PatternServer server;
    private static TestBrowser browser;

    private Page phone;

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

    @BeforeEach
    void openTheSheet() {
        phone = browser.pageWithoutScript(TestBrowser.NARROW);
        phone.navigate(server.address() + "/wie-is-er");
    }

    @Test
    void oneTapSaysThatSomebodyWasNotThere() {
        phone.click("[name='aanwezig.1'][value=AFWEZIG]");
        Request sent = phone.waitForRequest("**/wie-is-er", () -> phone.click("text=Bewaren"));

        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.postData())
                .contains("aanwezig.1=AFWEZIG", "aanwezig.2=AANWEZIG", "aanwezig.3=AFGEMELD")
                .contains("anderen=0", "versie=3", "csrf=sleutel");
    }

    @ParameterizedTest
    @ValueSource(ints = {TestBrowser.NARROW, TestBrowser.WIDE})
    void everyMarkIsLargeEnoughForAThumb(int width) {
        Page page = browser.pageWithoutScript(width);
        page.navigate(server.address() + "/wie-is-er");

        assertThat(page.locator(".kw-mark").all()).hasSize(28).allSatisfy(mark -> {
            assertThat(mark.boundingBox().height).isGreaterThanOrEqualTo(42);
            assertThat(mark.boundingBox().width).isGreaterThanOrEqualTo(42);
        });
    }

    @Test
    void theButtonThatSavesIsInReachAboveTheMenuAtTheBottom() {
        double bottomOfButton = bottom("text=Bewaren");

        assertThat(bottomOfButton).isLessThan(phone.locator(".kw-bottom").boundingBox().y);
        assertThat(bottomOfButton).isGreaterThan(600);
    }

    @Test
    void aMarkThatGetsTheFocusIsNotBelowTheButton() {
        phone.focus("[name='aanwezig.1']:checked");
        for (int tab = 0; tab < 5; tab++) {
            phone.keyboard().press("Tab");
            assertThat(bottom(":focus")).isLessThan(phone.locator(".kw-savebar").boundingBox().y);
        }
    }

    @Test
    void theArrowKeysChooseAMark() {
        phone.focus("[name='aanwezig.1']:checked");
        phone.keyboard().press("ArrowRight");

        assertThat(phone.locator("[name='aanwezig.1']:checked").inputValue()).isEqualTo("AFGEMELD");
    }

    private double bottom(String selector) {
        var box = phone.locator(selector).boundingBox();
        return box.y + box.height;
    }
}
