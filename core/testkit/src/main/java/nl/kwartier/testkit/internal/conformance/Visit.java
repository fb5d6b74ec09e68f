package nl.kwartier.testkit.internal.conformance;

import nl.kwartier.testkit.internal.page.Sheet;
import org.jsoup.Jsoup;

/**
 * A page that was looked at.
 *
 * @param path its address
 * @param route the path of its route, with the variable parts between braces; empty for a page of none
 * @param from the page with the link to it
 * @param administrator whether an administrator looked, because nobody else may
 * @param status how it was answered
 * @param html what came
 */
record Visit(String path, String route, String from, boolean administrator, int status, String html) {
    boolean page() {
        return html.stripLeading().startsWith("<!doctype html");
    }

    Sheet sheet() {
        return Sheet.of(Jsoup.parse(html, "http://kwartier.test" + path));
    }
}
