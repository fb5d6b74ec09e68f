package nl.kwartier.ui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The machine's own Chromium. Open one per test class and close it after all tests; use it from one thread.
 *
 * <p>Where there is no Chromium, {@link #open} skips the test and prints why; with the environment variable {@code CI=true} it fails.
 */
public final class TestBrowser implements AutoCloseable {
    /** The width of a laptop. */
    public static final int WIDE = 1280;

    /** The width of a phone. */
    public static final int NARROW = 390;

    private final Path driver;
    private final Playwright playwright;
    private final Browser browser;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    private TestBrowser(Path driver, Path chromium) {
        this.driver = driver;
        System.setProperty("playwright.cli.dir", driver.toString());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Starts Chromium, or skips the test where that cannot be. */
    public static TestBrowser open() {
        Path driver = BrowserFiles.driver();
        Path chromium = BrowserFiles.chromium();
        return new TestBrowser(driver, chromium);
    }

    /** An empty page of its own session, {@link #WIDE} or {@link #NARROW} or any other width in pixels. */
    public Page page(int width) {
        return page(options(width));
    }

    /** The same without JavaScript. */
    public Page pageWithoutScript(int width) {
        return page(options(width).setJavaScriptEnabled(false));
    }

    /** The same in the dark. */
    public Page darkPage(int width) {
        return page(options(width).setColorScheme(ColorScheme.DARK));
    }

    /** What axe has against the page that is open: rules of WCAG 2.2 A and AA. Empty when all is well. */
    public List<String> barriers(Page page) {
        return Axe.barriers(page, driver.resolve("axe.min.js"));
    }

    /** What the pages complained about in the console since the last time this was asked, such as something that the security policy stopped. */
    public List<String> complaints() {
        List<String> told = new ArrayList<>();
        for (String one = complaints.poll(); one != null; one = complaints.poll()) {
            told.add(one);
        }
        return told;
    }

    /** Keeps a picture of the whole page. */
    public static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width <= 600 ? 844 : 960)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setIgnoreHTTPSErrors(true);
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
