package nl.kwartier.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, numbers and lists inside a sentence, as people in the Netherlands write them. */
public final class DutchWords {
    /** Where the municipality is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** For formats and for sorting. */
    public static final Locale LOCALE = Locale.forLanguageTag("nl-NL");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", LOCALE);

    private DutchWords() {}

    /** {@code 24 november 2026}. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 24 november}, for a day that is near. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 1 gast}, {@code 3 gasten}, {@code 0 gasten}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code koffie, thee en soep}; empty for nothing. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    /** The first letter as a capital. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(LOCALE) + words.substring(1);
    }
}
