package nl.kwartier.api.community;

import java.util.Locale;
import nl.kwartier.api.InvalidValue;

/**
 * A Dutch postcode, always kept as {@code 1234 AB}.
 *
 * @param value four digits that do not start with 0, a space, two letters
 */
public record Postcode(String value) {
    /** Checks the shape. */
    public Postcode {
        if (!shaped(value)) {
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

    /** By hand, since every row that is read passes here. */
    private static boolean shaped(String value) {
        if (value.length() != 7 || value.charAt(0) == '0' || value.charAt(4) != ' ') {
            return false;
        }
        return all(value, 0, 4, '0', '9') && all(value, 5, 7, 'A', 'Z');
    }

    private static boolean all(String value, int from, int to, char first, char last) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < first || value.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    private static InvalidValue wrong(String text) {
        return new InvalidValue("‘" + text.strip() + "’ is geen postcode. Vul een postcode in zoals 1055 NB.");
    }

    @Override
    public String toString() {
        return value;
    }
}
