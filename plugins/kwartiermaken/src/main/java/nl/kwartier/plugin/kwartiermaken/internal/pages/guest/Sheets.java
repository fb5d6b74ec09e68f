package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** Makes pages about guests of page components. */
final class Sheets {
    static final String HOME = "/" + Rights.PROGRAMME;
    static final String GUESTS = HOME + "/deelnemers";

    private Sheets() {}

    /** The way to all guests. */
    static NavLink guests() {
        return NavLink.to("Gasten", GUESTS);
    }

    /** A page, with the way to it above its heading. */
    static Page page(Heading heading, List<NavLink> way, String here, Content... pieces) {
        var crumbs = new ArrayList<NavLink>();
        crumbs.add(NavLink.to("Kwartiermaken", HOME));
        crumbs.addAll(way);
        crumbs.add(NavLink.here(here, ""));
        var body = Components.stack(
                Contents.of(Components.heading(heading.crumbs(crumbs.toArray(NavLink[]::new))), Contents.of(pieces)));
        return Page.of(heading.title(), out -> Contents.write(body, out));
    }

    /** A page with a form on it. */
    static Page form(String title, String sub, List<NavLink> way, String here, Form form) {
        return page(Heading.of(title, sub), way, here, Components.card(Contents.written(form.html()::writeTo)));
    }
}
