package nl.kwartier.community.internal.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.Reach.Way;
import org.jspecify.annotations.Nullable;

/** Reads what is neither plain text nor a date. */
final class Values {
    private static final Set<String> YES = Set.of("ja", "j", "1", "true", "waar", "yes", "y", "x");
    private static final Set<String> NO = Set.of("nee", "n", "0", "false", "onwaar", "no");

    private Values() {}

    /** A key of the file's own. Refuses what looks like a citizen service number, whatever the column is called. */
    static String key(String text) {
        if (CitizenNumbers.looksLikeOne(text)) {
            throw new InvalidValue(
                    "Dit kenmerk lijkt een BSN. Kwartier leest geen BSN. Haal de kolom uit het bestand.");
        }
        if (text.length() > 80) {
            throw new InvalidValue("Maak het kenmerk korter: hoogstens 80 tekens.");
        }
        return text;
    }

    static boolean flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new InvalidValue("‘" + text + "’ is geen ja of nee. Vul ‘ja’ of ‘nee’ in.");
        }
        return YES.contains(word);
    }

    /** Yes or no, or the secrecy digit of the personal records (BRP element 70.10): 0 is open, 1 to 7 is secret in some way. */
    static boolean secret(String text) {
        return text.matches("[1-7]") || flag(text);
    }

    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new InvalidValue("‘" + text + "’ is geen heel getal. Vul een getal in zoals 25.");
        }
    }

    /** An amount in euros as whole cents. */
    static int euros(String text) {
        String amount = text.replace("€", "").strip().replace(',', '.');
        if (amount.equalsIgnoreCase("gratis")) {
            return 0;
        }
        try {
            return new BigDecimal(amount).movePointRight(2).intValueExact();
        } catch (ArithmeticException | NumberFormatException notMoney) {
            throw new InvalidValue("‘" + text + "’ is geen bedrag. Vul een bedrag in zoals 2,50 of gratis.");
        }
    }

    static double latitude(String text) {
        return new Coordinates(degrees(text), 0).latitude();
    }

    static double longitude(String text) {
        return new Coordinates(0, degrees(text)).longitude();
    }

    private static double degrees(String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw new InvalidValue("‘" + text + "’ is geen graad. Vul een getal in zoals 52,370216.");
        }
    }

    static NameUse nameUse(String text) {
        return Labelled.find(NameUse.class, text)
                .or(() -> byLabel(NameUse.values(), text))
                .orElseThrow(
                        () -> new InvalidValue(
                                "‘" + text
                                        + "’ is geen naamgebruik. Vul E (eigen), P (partner), V (partner voorop) of N (partner erna) in."));
    }

    static List<Way> ways(String text) {
        return list(text).stream().map(Values::way).toList();
    }

    private static Way way(String text) {
        return Labelled.find(Way.class, text)
                .or(() -> byLabel(Way.values(), text))
                .orElseThrow(() -> new InvalidValue("‘" + text + "’ kennen wij niet als manier om iemand te bereiken."
                        + " Kies bellen, appen, mailen, brief of langskomen."));
    }

    private static <E extends Labelled> Optional<E> byLabel(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.label().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Several values in one cell, with semicolons between them or else commas. */
    static List<String> list(String text) {
        return Arrays.stream(text.split(text.indexOf(';') >= 0 ? ";" : ","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String kind(String text) {
        return String.valueOf(
                new PlaceDetails("x", text, null, Address.UNKNOWN, null, null, List.of(), null, null, null, null)
                        .kind());
    }

    static String neighbourhood(String code) {
        return neighbourhood(code, "x", null, null).code();
    }

    static Neighbourhood neighbourhood(String code, String name, @Nullable String district, @Nullable String area) {
        return new Neighbourhood(code, name, district, area, List.of());
    }

    /** The house number as people write it: {@code 72 A III}; a letter or addition that brings its own hyphen is put against it. */
    static @Nullable String houseNumber(@Nullable String number, @Nullable String letter, @Nullable String addition) {
        var line = new StringBuilder();
        for (String part : new String[] {number, letter, addition}) {
            if (part != null) {
                line.append(line.isEmpty() || part.startsWith("-") ? "" : " ").append(part);
            }
        }
        return line.isEmpty() ? null : line.toString();
    }
}
