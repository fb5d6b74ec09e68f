package nl.kwartier.api.community;

import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An address. Every part may be unknown.
 *
 * @param street at most 80 characters
 * @param number the house number with letter and addition, as people write it: {@code 73-1}; at most 20 characters
 * @param postcode the postcode
 * @param town at most 80 characters
 */
public record Address(
        @Nullable String street,
        @Nullable String number,
        @Nullable Postcode postcode,
        @Nullable String town) {
    /** Nothing is known. */
    public static final Address UNKNOWN = new Address(null, null, null, null);

    /** Checks the lengths. */
    public Address {
        street = Texts.optional(street, "de straat", 80);
        number = Texts.optional(number, "het huisnummer", 20);
        town = Texts.optional(town, "de woonplaats", 80);
    }

    /**
     * Whether no part is known.
     *
     * @return true when it is empty
     */
    public boolean unknown() {
        return street == null && number == null && postcode == null && town == null;
    }

    /**
     * The address on one line.
     *
     * @return for example {@code Lijsterhof 12, 9712 AB Kwartierstad}; empty when nothing is known
     */
    public String line() {
        String first = join(" ", street, number);
        String second = join(" ", postcode == null ? null : postcode.value(), town);
        return join(", ", first.isEmpty() ? null : first, second.isEmpty() ? null : second);
    }

    private static String join(String between, @Nullable String first, @Nullable String second) {
        if (first == null) {
            return second == null ? "" : second;
        }
        return second == null ? first : first + between + second;
    }
}
