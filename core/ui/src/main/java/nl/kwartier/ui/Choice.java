package nl.kwartier.ui;

/**
 * An option of a list, of radios or of boxes.
 *
 * @param value what is sent
 * @param text what is shown
 * @param hint a line under it, for radios and boxes, or empty
 */
public record Choice(String value, String text, String hint) {
    /** An option without a line under it. */
    public static Choice of(String value, String text) {
        return new Choice(value, text, "");
    }
}
