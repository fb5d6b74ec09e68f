package nl.kwartier.spi;

/**
 * Something that waits for somebody.
 *
 * @param icon the name of an icon that the platform ships
 * @param urgency how it is coloured
 * @param text what to do, in a few Dutch words
 * @param about more about it, in a few Dutch words
 * @param href where to do it: a path from the root of this platform
 */
public record Waiting(String icon, Urgency urgency, String text, String about, String href) {
    /** How much haste there is. */
    public enum Urgency {
        /** Good news, or an opportunity. */
        CALM,
        /** Soon. */
        SOON,
        /** Too late. */
        LATE
    }
}
