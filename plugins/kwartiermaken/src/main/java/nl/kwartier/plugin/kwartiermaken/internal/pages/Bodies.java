package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** Makes pages of page components. */
final class Bodies {
    /** The programme's first page. */
    static final String HOME = "/kwartiermaken";

    private Bodies() {}

    static Page page(Heading heading, Content... pieces) {
        var body = Components.stack(Contents.of(Components.heading(heading), Contents.of(pieces)));
        return Page.of(heading.title(), out -> Contents.write(body, out));
    }

    /** A page about one place, with a form on it. */
    static Page form(Shown shown, String title, String sub, String here, Form form) {
        return page(heading(shown, title, sub, here), Components.card(Contents.written(form.html()::writeTo)));
    }

    /** The top of a page about one place. */
    static Heading heading(Shown shown, String title, String sub, String here) {
        return Heading.of(title, sub)
                .crumbs(
                        NavLink.to("Kwartiermaken", HOME),
                        NavLink.to(shown.name(), shown.href()),
                        NavLink.here(here, ""));
    }

    /** A page straight below the first one. */
    static Heading below(String title, String sub) {
        return Heading.of(title, sub).crumbs(NavLink.to("Kwartiermaken", HOME), NavLink.here(title, ""));
    }
}
