package nl.kwartier.api.community;

import java.text.Normalizer;
import java.util.List;
import nl.kwartier.api.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Checks text that people typed. Text is kept in Unicode normal form C, without spaces around it; nothing else is changed. */
final class Texts {
    private Texts() {}

    static @Nullable String optional(@Nullable String text, String what, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return line(text, what, max);
    }

    static String required(@Nullable String text, String what, int max) {
        if (text == null || text.isBlank()) {
            throw new InvalidValue("Vul " + what + " in.");
        }
        return line(text, what, max);
    }

    /** Text that may run over several lines. */
    static @Nullable String lines(@Nullable String text, String what, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return checked(text.strip().replace("\r\n", "\n"), what, max, true);
    }

    /** Short texts, each once. */
    static List<String> each(List<String> texts, String what, int max) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return texts.stream().map(text -> required(text, what, max)).distinct().toList();
    }

    private static String line(String text, String what, int max) {
        return checked(text.strip(), what, max, false);
    }

    private static String checked(String text, String what, int max, boolean severalLines) {
        if (text.length() <= max && plain(text)) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (normal.codePoints().anyMatch(c -> invisible(c) && !(severalLines && (c == '\n' || c == '\t')))) {
            throw new InvalidValue(
                    "In " + what + " staat een onzichtbaar teken. Typ de tekst opnieuw, zonder te plakken.");
        }
        int length = normal.codePointCount(0, normal.length());
        if (length > max) {
            throw new InvalidValue(
                    "Maak " + what + " korter: hoogstens " + max + " tekens, nu zijn het er " + length + ".");
        }
        return normal;
    }

    /** A control character, or half of a character that takes two. */
    private static boolean invisible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    /** Printable ASCII is in normal form already; most text is, and rows that are read pass here as well. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next < ' ' || next > '~') {
                return false;
            }
        }
        return true;
    }
}
