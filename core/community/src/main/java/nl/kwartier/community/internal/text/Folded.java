package nl.kwartier.community.internal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Folds text to lower-case letters and digits with single spaces between words, so that the database need not know any language. */
public final class Folded {
    private Folded() {}

    /**
     * Folds a text: {@code O'Brien-d'Été} is {@code obrien dete}. An apostrophe joins, every other sign separates; letters of other
     * scripts stay as they are. The Dutch ij as one letter becomes two.
     */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        lower.codePoints().forEach(point -> append(folded, point));
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** The words of a text, folded. */
    public static List<String> words(@Nullable String text) {
        String folded = of(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** The first so many characters, never half of one. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    private static void append(StringBuilder folded, int point) {
        if (Character.isLetterOrDigit(point)) {
            String plain = plain(point);
            if (plain != null) {
                folded.append(plain);
            } else {
                folded.appendCodePoint(point);
            }
        } else if (!joins(point) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Apostrophes of all sorts, and the accents that were split off their letters. */
    private static boolean joins(int point) {
        return switch (point) {
            case '\'', '’', '‘', '`', '´', 'ʼ', 'ʻ' -> true;
            default ->
                Character.getType(point) == Character.NON_SPACING_MARK || Character.getType(point) == Character.FORMAT;
        };
    }

    /** Letters of the Latin script that do not come apart into a letter and an accent. */
    private static @Nullable String plain(int point) {
        return switch (point) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ł', 'ŀ' -> "l";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ĸ' -> "k";
            case 'ŋ' -> "n";
            case 'ŧ' -> "t";
            default -> null;
        };
    }
}
