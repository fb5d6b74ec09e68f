package nl.kwartier.api;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks text that people typed, for records that check themselves. Text is kept in Unicode normal form C, without spaces around it;
 * nothing else is changed. Lengths count characters as people see them in Unicode, so that an emoji is one.
 *
 * <p>What is checked is named by {@code what}, with its article, because it stands in a Dutch sentence: {@code de naam}.
 */
public final class Texts {
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private Texts() {}

    /**
     * A text on one line that need not be there.
     *
     * @return null for nothing and for spaces
     * @throws InvalidValue when it is too long or has a character that cannot be seen
     */
    public static @Nullable String optional(@Nullable String text, String what, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return line(text, what, max);
    }

    /**
     * A text on one line that must be there.
     *
     * @throws InvalidValue when it is absent, too long or has a character that cannot be seen
     */
    public static String required(@Nullable String text, String what, int max) {
        if (text == null || text.isBlank()) {
            throw new InvalidValue("Vul " + what + " in.");
        }
        return line(text, what, max);
    }

    /**
     * A text that may run over several lines and need not be there.
     *
     * @return null for nothing and for spaces
     * @throws InvalidValue when it is too long or has a character that cannot be seen
     */
    public static @Nullable String lines(@Nullable String text, String what, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return checked(text.strip().replace("\r\n", "\n"), what, max, true);
    }

    /**
     * Short texts, each once, in their order.
     *
     * @throws InvalidValue when one of them is empty, too long or has a character that cannot be seen
     */
    public static List<String> each(List<String> texts, String what, int max) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return texts.stream().map(text -> required(text, what, max)).distinct().toList();
    }

    /**
     * A text as it goes into a CSV file: one that a spreadsheet would take for a formula gets an apostrophe before it, so that what
     * somebody typed is never carried out.
     *
     * @param text any text
     * @return the text, or {@code '} and the text when it begins with {@code = + - @}, their wide forms, a tab or a line end
     */
    public static String inSpreadsheet(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
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
