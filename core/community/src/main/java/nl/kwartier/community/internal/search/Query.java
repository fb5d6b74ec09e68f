package nl.kwartier.community.internal.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.community.internal.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, taken apart.
 *
 * @param words words of a name, folded; the last may be half typed
 * @param born a date of birth, as far as it was typed
 * @param postcode a postcode as it is kept
 * @param houseNumber the digits of a house number behind the postcode
 */
record Query(
        List<String> words,
        @Nullable String born,
        @Nullable String postcode,
        @Nullable String houseNumber) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    private static final Pattern DATE =
            Pattern.compile("(?<![\\w-])(?:(?:\\d{1,2}[-/.])?\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2}"
                    + "|(?:18[5-9]|19\\d|20[0-4])\\d)(?![\\w-])");
    private static final Pattern POSTCODE = Pattern.compile(
            "\\b([1-9]\\d{3})( ?)([a-z]{2})\\b(?:[ ,]+(\\d{1,5})[a-z0-9-]*)?", Pattern.CASE_INSENSITIVE);

    static Query of(String typed) {
        String rest = Folded.cut(typed.strip(), LONGEST);
        String postcode = null;
        String number = null;
        var door = POSTCODE.matcher(rest);
        if (door.find() && !yearAndPrefix(door.group(2), door.group(3), door.group(4))) {
            postcode = door.group(1) + " " + door.group(3).toUpperCase(Locale.ROOT);
            number = door.group(4);
            rest = without(rest, door.start(), door.end());
        }
        String born = null;
        var date = DATE.matcher(rest);
        if (date.find()) {
            born = born(date.group());
            rest = born == null ? rest : without(rest, date.start(), date.end());
        }
        var words = Folded.words(rest).stream().distinct().limit(MOST_WORDS).toList();
        boolean letters = !words.isEmpty() || born != null || postcode != null;
        return new Query(letters ? words : NameWords.signs(rest), born, postcode, number);
    }

    /** Whether what looks like a postcode is a year of birth with a prefix: {@code 1951 de Vries}. */
    private static boolean yearAndPrefix(String between, String letters, @Nullable String number) {
        return number == null && !between.isEmpty() && NameWords.PREFIXES.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String born(String text) {
        try {
            return PartialDate.of(text).value();
        } catch (InvalidValue noDate) {
            return null;
        }
    }

    private static String without(String text, int start, int end) {
        return text.substring(0, start) + " " + text.substring(end);
    }

    /** Whether the date or the address leaves only few people, so that names need not be looked up. */
    boolean narrow() {
        return postcode != null || (born != null && born.length() == 10);
    }

    boolean empty() {
        return words.isEmpty() && born == null && postcode == null;
    }
}
