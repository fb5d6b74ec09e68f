package nl.kwartier.ui;

/**
 * A place in the side menu or in the menu of the account.
 *
 * @param icon a name that {@link Icons#known} accepts; another name shows a puzzle piece
 * @param text the words beside the icon
 * @param href where it leads
 * @param current whether the open page is this place or below it
 * @param count how many things wait there; 0 shows nothing
 */
public record MenuItem(String icon, String text, String href, boolean current, int count) {
    /** A place that is not open and where nothing waits. */
    public static MenuItem to(String icon, String text, String href) {
        return new MenuItem(icon, text, href, false, 0);
    }

    /** The same place, being open or not. */
    public MenuItem current(boolean open) {
        return new MenuItem(icon, text, href, open, count);
    }

    /** The same place with so many things waiting. */
    public MenuItem count(int waiting) {
        return new MenuItem(icon, text, href, current, waiting);
    }
}
