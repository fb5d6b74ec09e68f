package nl.kwartier.api.community;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.kwartier.api.InvalidValue;

/**
 * A Dutch postcode, always kept as {@code 1234 AB}.
 *
 * @param value four digits that do not start with 0, a space, two letters
 */
public record Postcode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{3} [A-Z]{2}");

    /** Checks the shape. */
    public Postcode {
        if (!SHAPE.matcher(value).matches()) {
            throw wrong(value);
        }
    }

    /**
     * Reads a postcode as people type it: with or without the space, in small or large letters.
     *
     * @param text what was typed
     * @return the postcode
     * @throws InvalidValue when it is not a postcode
     */
    public static Postcode of(String text) {
        String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.length() != 6) {
            throw wrong(text);
        }
        return new Postcode(letters.substring(0, 4) + " " + letters.substring(4));
    }

    private static InvalidValue wrong(String text) {
        return new InvalidValue("‘" + text.strip() + "’ is geen postcode. Vul een postcode in zoals 1055 NB.");
    }

    @Override
    public String toString() {
        return value;
    }
}
