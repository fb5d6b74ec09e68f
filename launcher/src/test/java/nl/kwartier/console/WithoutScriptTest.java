package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import nl.kwartier.ui.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people do most, in a browser that runs no script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptTest {
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
    void aNameWithAnApostropheAndAccentsIsKeptAndFoundAgain() {
        Page page = fatma();
        page.navigate(demonstration.at("/inwoners/nieuw"));
        page.fill("input[name=roepnaam]", "Séamus");
        page.fill("input[name=achternaam]", "O'Brien-d'Été");
        save(page);

        assertThat(page.locator("h1").innerText()).isEqualTo("Séamus O'Brien-d'Été");
        assertThat(page.content()).contains("is toegevoegd");

        page.fill("input[name=zoek]", "obrien dete");
        page.press("input[name=zoek]", "Enter");
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Séamus O'Brien-d'Été");
        assertThat(page.url()).doesNotContain("obrien");
    }

    @Test
    void aWrongDateSaysWhatToDoAtTheFieldAndNothingTypedIsLost() {
        Page page = fatma();
        page.navigate(demonstration.at("/inwoners/nieuw"));
        page.fill("input[name=roepnaam]", "Bep");
        page.fill("input[name=geboortedatum]", "30-2-1951");
        page.fill("input[name=postcode]", "0123 AB");
        save(page);

        assertThat(page.locator("main").innerText())
                .contains("‘30-2-1951’ is geen bestaande datum")
                .contains("‘0123 AB’ is geen postcode. Vul een postcode in zoals 1055 NB.");
        assertThat(page.inputValue("input[name=roepnaam]")).isEqualTo("Bep");
        assertThat(page.inputValue("input[name=geboortedatum]")).isEqualTo("30-2-1951");
    }

    @Test
    void aFormThatIsSavedTwiceAddsOneResident() {
        Page page = fatma();
        page.navigate(demonstration.at("/inwoners/nieuw"));
        String key = page.inputValue("input[name=sleutel]");
        var sent = FormData.create()
                .set("sleutel", key)
                .set("csrf", page.inputValue("main input[name=csrf]"))
                .set("achternaam", "Dubbelklik");
        for (int click = 0; click < 2; click++) {
            var answer = page.request()
                    .post(
                            demonstration.at("/inwoners/nieuw"),
                            RequestOptions.create().setForm(sent));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.url()).endsWith("/inwoners/" + key);
        }

        String found = demonstration
                .api("POST", "/api/v1/inwoners/zoek", "{\"zoek\": \"dubbelklik\"}")
                .body();
        assertThat(found.split("\"naam\":\"Dubbelklik\"", -1)).hasSize(2);
    }

    @Test
    void twoTabsThatChangeOneResidentSeeBothVersions() {
        Page first = fatma();
        first.navigate(demonstration.at("/inwoners/nieuw"));
        first.fill("input[name=achternaam]", "Tweetabs");
        save(first);
        String resident = first.url();
        Page second = first.context().newPage();
        first.navigate(resident + "/wijzig");
        second.navigate(resident + "/wijzig");
        first.fill("input[name=telefoon]", "06 11111111");
        save(first);
        second.fill("input[name=telefoon]", "06 22222222");
        save(second);

        assertThat(second.locator("main").innerText()).contains("06 11111111");
        assertThat(second.inputValue("input[name=telefoon]")).isEqualTo("06 22222222");

        save(second);
        assertThat(second.url()).isEqualTo(resident);
        assertThat(second.locator("main").innerText()).contains("06 22222222");
    }

    @Test
    void whatWasTypedOutlivesASessionThatEnded() {
        Page page = fatma();
        page.navigate(demonstration.at("/plekken/nieuw"));
        page.fill("input[name=naam]", "De Wachtkamer");
        page.context().clearCookies();
        save(page);

        assertThat(page.locator("h1").innerText()).isEqualTo("U bent intussen uitgelogd");
        Page other = page.context().newPage();
        logIn(other);
        page.click("main button[type=submit]");
        page.waitForLoadState();
        assertThat(page.inputValue("input[name=naam]")).isEqualTo("De Wachtkamer");
        save(page);
        assertThat(page.locator("h1").innerText()).isEqualTo("De Wachtkamer");
    }

    @Test
    void whoLooksIsSeen() {
        Page page = fatma();
        String resident = demonstration.at("/inwoners/" + demonstration.resident("okafor"));
        page.navigate(resident);
        page.navigate(resident + "/wie-keek-mee");

        assertThat(page.locator("main").innerText()).contains("Fatma de Boer");
    }

    @Test
    void loggingOutEndsTheSession() {
        Page page = fatma();
        page.locator("summary", new Page.LocatorOptions().setHasText("Fatma de Boer"))
                .click();
        page.click("text=Uitloggen");
        page.waitForLoadState();
        page.navigate(demonstration.at("/inwoners"));

        assertThat(page.url()).contains("/inloggen");
    }

    private Page fatma() {
        return logIn(browser.pageWithoutScript(TestBrowser.NARROW));
    }

    private Page logIn(Page page) {
        page.navigate(demonstration.at("/inloggen"));
        page.fill("input[name=gebruikersnaam]", "fatma");
        page.fill("input[name=wachtwoord]", Demonstration.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForLoadState();
        return page;
    }

    private static void save(Page page) {
        page.click("main form button[type=submit]:has-text('Bewaren')");
        page.waitForLoadState();
    }
}
