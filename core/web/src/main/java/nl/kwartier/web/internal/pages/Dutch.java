package nl.kwartier.web.internal.pages;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.PartialDate;

/** Dates, times and lists as people in the Netherlands write them. */
public final class Dutch {
    /** Where the municipality is. */
    public static final ZoneId ZONE = DutchWords.ZONE;

    private static final Locale LOCALE = DutchWords.LOCALE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", LOCALE);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", LOCALE);

    private Dutch() {}

    /** {@code 9.30}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 9.30–11.00}. */
    public static String times(LocalDateTime from, LocalDateTime to) {
        return TIME.format(from) + "–" + TIME.format(to);
    }

    /** {@code dinsdag 24 november}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code di 24}. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** {@code 24 november 2026}. */
    public static String date(LocalDate date) {
        return DutchWords.date(date);
    }

    /** {@code 9 maart 1951}, {@code maart 1951} or {@code 1951}. */
    public static String date(PartialDate date) {
        return date.whole()
                .map(Dutch::date)
                .orElseGet(() -> date.value().length() == 7 ? MONTH.format(date.earliest()) : date.value());
    }

    /** {@code vandaag 9.12}, {@code gisteren 16.40}, {@code 9 maart 2026 9.12}. */
    public static String moment(Instant instant) {
        var local = instant.atZone(ZONE);
        LocalDate date = local.toLocalDate();
        LocalDate today = LocalDate.now(ZONE);
        String day = date.equals(today) ? "vandaag" : date.equals(today.minusDays(1)) ? "gisteren" : date(date);
        return day + " " + time(local.toLocalTime());
    }

    /** {@code 1.353}. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /** {@code koffie, thee en soep}. */
    public static String list(List<String> words) {
        return DutchWords.list(words);
    }

    /** The first letter as a capital. */
    public static String sentence(String words) {
        return DutchWords.sentence(words);
    }
}
