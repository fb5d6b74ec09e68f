package nl.kwartier.api.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the console. The platform draws the shell around it: menu, search, breadcrumb, notices.
 *
 * @param title what the page is, for the browser's tab and as the last part of the breadcrumb
 * @param trail the pages above it, the highest first; empty for a page in the menu
 * @param body what stands in the shell, beginning with the heading
 * @param scripts logical names of the platform's own scripts that this page needs, such as {@code kaart}; mostly empty
 */
public record Page(String title, List<Link> trail, Html body, List<String> scripts) implements Reply {
    /** Copies the lists. */
    public Page {
        trail = List.copyOf(trail);
        scripts = List.copyOf(scripts);
    }

    /**
     * Starts a page.
     *
     * @param title what the page is
     * @param body what stands in the shell
     * @return a page without a trail
     */
    public static Page of(String title, Html body) {
        return new Page(title, List.of(), body, List.of());
    }

    /**
     * Puts the page under another.
     *
     * @param text the other page's title
     * @param href its path
     * @return the page with one more part in its trail
     */
    public Page under(String text, String href) {
        var longer = new ArrayList<>(trail);
        longer.add(new Link(text, href));
        return new Page(title, longer, body, scripts);
    }

    /**
     * Adds a script of the platform.
     *
     * @param script its logical name
     * @return the page with the script
     */
    public Page script(String script) {
        var more = new ArrayList<>(scripts);
        more.add(script);
        return new Page(title, trail, body, more);
    }
}
