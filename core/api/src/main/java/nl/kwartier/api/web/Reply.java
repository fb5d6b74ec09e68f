package nl.kwartier.api.web;

import org.jspecify.annotations.Nullable;

/** What a handler answers: a page, a redirect, a file, data, or a stream of events. */
public sealed interface Reply permits Page, Redirect, Download, Data, EventStream {
    /**
     * Goes on to another page, after something was saved.
     *
     * @param href a path from the root of this platform
     * @param notice what was done, as a Dutch sentence shown once on that page; null for nothing
     * @return the redirect (303)
     */
    static Redirect goTo(String href, @Nullable String notice) {
        return new Redirect(href, notice);
    }
}
