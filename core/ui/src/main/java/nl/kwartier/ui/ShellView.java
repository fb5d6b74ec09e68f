package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page with all that stands around it.
 *
 * @param site what every page shares
 * @param user who is logged in, or null: then the page is one card without a menu
 * @param menu the side menu
 * @param title the words of the browser's tab, without the name of the site
 * @param search what stands in the search field, mostly empty
 * @param flash what just happened, or null
 * @param notice what everybody should know as long as it lasts, in a line above every page; {@link Contents#NONE} for nothing
 * @param body the page itself, starting with a level-one heading
 */
public record ShellView(
        Site site,
        @Nullable UserView user,
        List<MenuGroup> menu,
        String title,
        String search,
        @Nullable Flash flash,
        Content notice,
        Content body) {
    /** Copies the menu. */
    public ShellView {
        menu = List.copyOf(menu);
    }

    /** A page for somebody who is logged in. */
    public static ShellView of(Site site, UserView user, List<MenuGroup> menu, String title, Content body) {
        return new ShellView(site, user, menu, title, "", null, Contents.NONE, body);
    }

    /** A page for somebody who is not logged in: one card without a menu. */
    public static ShellView plain(Site site, String title, Content body) {
        return new ShellView(site, null, List.of(), title, "", null, Contents.NONE, body);
    }

    /** The same page, telling what just happened. */
    public ShellView flash(Flash told) {
        return new ShellView(site, user, menu, title, search, told, notice, body);
    }

    /** The same page, with the words that were searched for. */
    public ShellView search(String words) {
        return new ShellView(site, user, menu, title, words, flash, notice, body);
    }

    /** The same page below a line that everybody should read, as long as it lasts. */
    public ShellView notice(Content words) {
        return new ShellView(site, user, menu, title, search, flash, words, body);
    }
}
