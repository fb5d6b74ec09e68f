package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;

/**
 * The top of a page.
 *
 * @param crumbs the way to this page, the page itself last; empty on a first page
 * @param title the heading of the page
 * @param sub a sentence under it, or empty
 * @param avatar initials beside it, or empty
 * @param actions the buttons; the page's one primary button last
 */
public record Heading(List<NavLink> crumbs, String title, String sub, String avatar, List<Content> actions) {
    /** Copies the lists. */
    public Heading {
        crumbs = List.copyOf(crumbs);
        actions = List.copyOf(actions);
    }

    /** A heading with a sentence under it. */
    public static Heading of(String title, String sub) {
        return new Heading(List.of(), title, sub, "", List.of());
    }

    /** The same with the way to this page, which ends with the page itself. */
    public Heading crumbs(NavLink... way) {
        return new Heading(List.of(way), title, sub, avatar, actions);
    }

    /** The same with the initials of the person that the page is about. */
    public Heading avatar(String initials) {
        return new Heading(crumbs, title, sub, initials, actions);
    }

    /** The same with buttons, the primary one last. */
    public Heading actions(Content... buttons) {
        return new Heading(crumbs, title, sub, avatar, List.of(buttons));
    }
}
