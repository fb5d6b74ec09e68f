package nl.kwartier.kit.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.InvalidValue;

/**
 * A year or a quarter.
 *
 * @param year 2000 to 2199
 * @param quarter 1 to 4, or 0 for the whole year
 */
public record Period(int year, int quarter) {
    private static final Pattern CODE = Pattern.compile("(2[01]\\d\\d)(?:-K([1-4]))?");

    /** Checks the numbers. */
    public Period {
        if (year < 2000 || year > 2199 || quarter < 0 || quarter > 4) {
            throw new InvalidValue("Kies een jaar of een kwartaal, bijvoorbeeld 2026 of 2026-K3.");
        }
    }

    /**
     * Reads a period as URLs and JSON have it.
     *
     * @param code {@code 2026} or {@code 2026-K3}
     * @return the period
     * @throws InvalidValue when it is something else
     */
    public static Period of(String code) {
        Matcher found = CODE.matcher(code.strip());
        if (!found.matches()) {
            throw new InvalidValue("Kies een jaar of een kwartaal, bijvoorbeeld 2026 of 2026-K3.");
        }
        return new Period(
                Integer.parseInt(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
    }

    /**
     * The year of a day.
     *
     * @param day any day
     * @return the whole year
     */
    public static Period yearOf(LocalDate day) {
        return new Period(day.getYear(), 0);
    }

    /**
     * The periods from which somebody chooses: this year and last year, and their quarters that have begun.
     *
     * @param today the day where the municipality is
     * @return this year first, the latest quarters in front
     */
    public static List<Period> choices(LocalDate today) {
        var choices = new ArrayList<Period>();
        for (int year = today.getYear(); year >= today.getYear() - 1; year--) {
            choices.add(new Period(year, 0));
            for (int quarter = 4; quarter >= 1; quarter--) {
                var period = new Period(year, quarter);
                if (!period.from().isAfter(today)) {
                    choices.add(period);
                }
            }
        }
        return List.copyOf(choices);
    }

    /**
     * As URLs and JSON have it.
     *
     * @return {@code 2026} or {@code 2026-K3}
     */
    public String code() {
        return quarter == 0 ? String.valueOf(year) : year + "-K" + quarter;
    }

    /**
     * As people say it.
     *
     * @return {@code 2026} or {@code juli tot en met september 2026}
     */
    public String label() {
        return quarter == 0 ? String.valueOf(year) : months(quarter) + " " + year;
    }

    /**
     * The first day.
     *
     * @return 1 January, April, July or October
     */
    public LocalDate from() {
        return LocalDate.of(year, quarter == 0 ? 1 : quarter * 3 - 2, 1);
    }

    /**
     * The day after the last day.
     *
     * @return the first day of the next period
     */
    public LocalDate until() {
        return from().plusMonths(quarter == 0 ? 12 : 3);
    }

    /**
     * The whole year in which it lies.
     *
     * @return this when it is a year
     */
    public Period wholeYear() {
        return new Period(year, 0);
    }

    /** The quarters of a year, or the months of a quarter, that have begun. */
    List<Part> parts(LocalDate today) {
        return IntStream.range(0, quarter == 0 ? 4 : 3)
                .mapToObj(this::part)
                .filter(part -> !part.from().isAfter(today))
                .toList();
    }

    private Part part(int at) {
        LocalDate begin = from().plusMonths(quarter == 0 ? at * 3L : at);
        return quarter == 0
                ? new Part(months(at + 1), begin, begin.plusMonths(3))
                : new Part(name(begin.getMonth()), begin, begin.plusMonths(1));
    }

    private static String months(int quarter) {
        Month first = Month.of(quarter * 3 - 2);
        return name(first) + " tot en met " + name(first.plus(2));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, DutchWords.LOCALE);
    }

    /** A part of a period, which ends the day before {@code until}. */
    record Part(String name, LocalDate from, LocalDate until) {}
}
