package nl.kwartier.api.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the console. The platform draws the shell around it: menu, search, notices.
 *
 * @param title what the page is, for the browser's tab
 * @param body what stands in the shell, beginning with a level-one heading
 * @param scripts logical names of the platform's own scripts that this page needs; mostly empty
 */
public record Page(String title, Html body, List<String> scripts) implements Reply {
    /** Copies the list. */
    public Page {
        scripts = List.copyOf(scripts);
    }

    /**
     * Makes a page.
     *
     * @param title what the page is
     * @param body what stands in the shell
     * @return the page
     */
    public static Page of(String title, Html body) {
        return new Page(title, body, List.of());
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
        return new Page(title, body, more);
    }
}
