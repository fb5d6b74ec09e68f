package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.ActionRoute;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Look;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** What the screens of a programme have in common: their routes, their head, and the way between them. */
final class Frame {
    private final Desk desk;

    Frame(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    String home() {
        return "/" + desk.id();
    }

    String href(String path) {
        return home() + path;
    }

    /** A page to look at. */
    Route page(String path, String title, Look<? extends Reply> look) {
        return page(path, title, desk.rights().read(), Purpose.EXECUTION, look);
    }

    Route page(String path, String title, Permission permission, Purpose purpose, Look<? extends Reply> look) {
        return Routes.page(path).title(title).may(permission).purpose(purpose).show(look);
    }

    /** A form that changes something. */
    <I extends Record> FormRoute<I> form(String path, String title, Class<I> input) {
        return Routes.form(path, input).title(title).may(desk.rights().write()).purpose(Purpose.EXECUTION);
    }

    /** A button that changes something. */
    <I extends Record> ActionRoute<I> action(String path, String title, Class<I> input) {
        return Routes.action(path, input)
                .title(title)
                .may(desk.rights().write())
                .purpose(Purpose.EXECUTION);
    }

    /** One of the main screens, with the way to the others above it. */
    Page main(String here, Heading heading, Content... pieces) {
        return show(heading.crumbs(), heading, chips(here), Contents.of(pieces));
    }

    /** A screen below the main ones. */
    Page below(Heading heading, List<NavLink> way, Content... pieces) {
        var crumbs = new ArrayList<NavLink>();
        crumbs.add(NavLink.to(desk.described().title(), home()));
        crumbs.addAll(way);
        return show(crumbs, heading, Contents.NONE, Contents.of(pieces));
    }

    /** A screen with a form on it. */
    Page form(String title, String sub, List<NavLink> way, Form form) {
        return below(Heading.of(title, sub), way, Components.card(content(form.html())));
    }

    static Content content(Html html) {
        return Contents.written(html::writeTo);
    }

    private static Page show(List<NavLink> crumbs, Heading heading, Content chips, Content body) {
        var whole = Components.stack(
                Components.heading(crumbs.isEmpty() ? heading : heading.crumbs(crumbs.toArray(NavLink[]::new))),
                chips,
                body);
        return Page.of(heading.title(), out -> Contents.write(whole, out));
    }

    private Content chips(String here) {
        var links = new ArrayList<NavLink>();
        for (NavLink link : screens()) {
            links.add(link.href().equals(href(here)) ? NavLink.here(link.text(), link.href()) : link);
        }
        return Components.chips("Schermen van " + desk.described().title(), List.of(links));
    }

    private List<NavLink> screens() {
        var links = new ArrayList<NavLink>();
        links.add(NavLink.to("Overzicht", href("/")));
        if (!desk.definition().counting()) {
            links.add(NavLink.to(people(), href("/deelnemers")));
            links.add(NavLink.to("Bord", href("/bord")));
        }
        if (desk.definition().grouped()) {
            links.add(NavLink.to("Groepen", href("/groepen")));
        }
        if (desk.definition().sessions()) {
            links.add(NavLink.to("Agenda", href("/agenda")));
        }
        links.add(NavLink.to("Taken", href("/taken")));
        if (!desk.definition().indicators().isEmpty()) {
            links.add(NavLink.to("Cijfers", href("/cijfers")));
        }
        links.add(NavLink.to("Uitleg", href("/uitleg")));
        return links;
    }

    /** What those who take part are called, at the beginning of a sentence. */
    String people() {
        return nl.kwartier.api.DutchWords.sentence(desk.definition().words().many());
    }
}
