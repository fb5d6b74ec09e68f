package nl.kwartier.testkit.internal.conformance;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Role;
import nl.kwartier.ui.browser.TestBrowser;

/** Nobody is kept out by how a page is made, on a laptop nor on a phone. Needs Chromium. */
final class Barriers implements Check {
    private static final int HEIGHT = 960;

    @Override
    public String name() {
        return "has no barriers on its pages, on a laptop and on a phone";
    }

    @Override
    public List<Finding> look(Scene scene) {
        var findings = new LinkedHashSet<Finding>();
        try (var browser = TestBrowser.open()) {
            for (Role role : List.of(Role.STAFF, Role.ADMINISTRATOR)) {
                List<Visit> visits = visits(scene.crawl(), role == Role.ADMINISTRATOR);
                if (!visits.isEmpty()) {
                    Page page = loggedIn(scene, browser.page(TestBrowser.WIDE), role, role.code() + "-kijkt");
                    visits.forEach(visit -> findings.addAll(look(scene, browser, page, visit)));
                }
            }
            browser.complaints()
                    .forEach(complaint -> findings.add(new Finding(
                            complaint.replaceFirst("^http://[^/]*", ""),
                            "the browser complained",
                            "load nothing that is not there, and keep scripts and styles out of the page itself")));
        }
        return List.copyOf(findings);
    }

    /** One page of each route is enough: those of one route are drawn by the same code. */
    private static List<Visit> visits(Crawl crawl, boolean administrator) {
        return crawl.spots().stream()
                .flatMap(spot -> crawl.of(spot).stream()
                        .filter(visit -> visit.status() == 200 && visit.page())
                        .limit(1))
                .filter(visit -> visit.administrator() == administrator)
                .toList();
    }

    private static Page loggedIn(Scene scene, Page page, Role role, String userName) {
        var invitation = scene.platform()
                .service(Accounts.class)
                .invite(Caller.system("collega uitnodigen"), Ids.next(), userName, "Proef", role, null);
        page.navigate(scene.platform().address() + "/uitnodiging/" + invitation.token());
        page.locator("main input[type=password]")
                .all()
                .forEach(field -> field.fill("een goed wachtwoord van " + userName));
        page.click("main button[type=submit]");
        page.waitForLoadState();
        return page;
    }

    /** Opens the page on the laptop, and then makes the window as narrow as a phone. */
    private static List<Finding> look(Scene scene, TestBrowser browser, Page page, Visit visit) {
        page.setViewportSize(TestBrowser.WIDE, HEIGHT);
        page.navigate(scene.platform().address() + visit.path());
        page.waitForLoadState();
        var findings = new ArrayList<>(look(browser, page, visit, TestBrowser.WIDE));
        page.setViewportSize(TestBrowser.NARROW, HEIGHT);
        findings.addAll(look(browser, page, visit, TestBrowser.NARROW));
        return findings;
    }

    private static List<Finding> look(TestBrowser browser, Page page, Visit visit, int width) {
        String where = visit.route() + " at " + width + " pixels";
        var findings = new ArrayList<Finding>();
        browser.barriers(page)
                .forEach(barrier -> findings.add(new Finding(
                        where, barrier, "draw it with the components of nl.kwartier.ui, which have no barriers")));
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!tooWide.equals(0)) {
            findings.add(new Finding(
                    where, "it is " + tooWide + " pixels too wide", "let it wrap, or scroll in a box of its own"));
        }
        return findings;
    }
}
