package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Moment;

/** Dates and lists as people in the Netherlands write them. */
final class Dutch {
    private static final Locale LOCALE = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", LOCALE);

    private Dutch() {}

    /** {@code 24 november 2026}. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 24 november}, for a day that is near. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a moment. */
    static String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, Moment.ZONE));
    }

    /** {@code sinds vandaag}, {@code al 12 dagen}, {@code al 3 maanden}. */
    static String since(LocalDate day, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(day, today);
        if (months >= 2) {
            return "al " + months + " maanden";
        }
        long days = ChronoUnit.DAYS.between(day, today);
        return days < 1 ? "sinds vandaag" : "al " + count(days, "dag", "dagen");
    }

    /** {@code 1 gast}, {@code 3 gasten}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code koffie, thee en soep}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    /** The first letter as a capital. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
