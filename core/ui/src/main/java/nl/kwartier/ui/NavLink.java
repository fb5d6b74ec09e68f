package nl.kwartier.ui;

/**
 * A link of which one in a row may be the page that is open: a crumb, a tab, a chip.
 *
 * @param text the words, without an icon
 * @param href where it leads, or empty for words without a link
 * @param current whether this is where the reader is
 */
public record NavLink(String text, String href, boolean current) {
    /** Another page than the open one. */
    public static NavLink to(String text, String href) {
        return new NavLink(text, href, false);
    }

    /** The page that is open. */
    public static NavLink here(String text, String href) {
        return new NavLink(text, href, true);
    }
}
