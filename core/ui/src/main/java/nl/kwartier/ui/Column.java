package nl.kwartier.ui;

/**
 * A column of a table.
 *
 * @param title the words above it; on a phone, beside each value
 * @param number whether it holds numbers, which are set to the right
 */
public record Column(String title, boolean number) {
    /** A column of words. */
    public static Column of(String title) {
        return new Column(title, false);
    }

    /** A column of numbers. */
    public static Column number(String title) {
        return new Column(title, true);
    }
}
