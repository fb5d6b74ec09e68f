package nl.kwartier.api.community;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kwartier.api.InvalidValue;

/**
 * A date of which the day, or the day and the month, may be unknown, as happens with dates of birth and of death. An unknown date is null, not a
 * partial date.
 *
 * @param value ISO text: {@code 1951-03-09}, {@code 1951-03} or {@code 1951}; the year from 1850 to 2200
 */
public record PartialDate(String value) {
    private static final Pattern DUTCH = Pattern.compile("(?:(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ])?(\\d{4})");

    /** Checks that the date exists. */
    public PartialDate {
        if (!exists(value)) {
            throw wrong(value);
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (year < 1850 || year > 2200) {
            throw new InvalidValue("Het jaar " + year + " kan niet. Vul een jaar in vanaf 1850, zoals 1951.");
        }
    }

    /**
     * Reads a date as people type it: {@code 9-3-1951}, {@code 3-1951}, {@code 1951} or ISO text.
     *
     * @param text what was typed
     * @return the date
     * @throws InvalidValue when no such date exists
     */
    public static PartialDate of(String text) {
        String typed = text.strip();
        var dutch = DUTCH.matcher(typed);
        if (!dutch.matches()) {
            return new PartialDate(typed);
        }
        var iso = new StringBuilder(dutch.group(3));
        for (int part = 2; part > 0 && dutch.group(part) != null; part--) {
            iso.append('-').append(dutch.group(part).length() == 1 ? "0" : "").append(dutch.group(part));
        }
        try {
            return new PartialDate(iso.toString());
        } catch (InvalidValue wrong) {
            throw iso.length() == 4 ? wrong : wrong(typed);
        }
    }

    /**
     * Makes a whole date.
     *
     * @param date the date
     * @return the same date
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.toString());
    }

    /**
     * The whole date, if it is known.
     *
     * @return the date, or nothing when the day is unknown
     */
    public Optional<LocalDate> whole() {
        return value.length() == 10 ? Optional.of(LocalDate.parse(value)) : Optional.empty();
    }

    /**
     * The date as people type it, for a form that is filled in already.
     *
     * @return for example {@code 9-3-1951}, {@code 3-1951} or {@code 1951}
     */
    public String typed() {
        LocalDate first = earliest();
        return switch (value.length()) {
            case 4 -> value;
            case 7 -> first.getMonthValue() + "-" + first.getYear();
            default -> first.getDayOfMonth() + "-" + first.getMonthValue() + "-" + first.getYear();
        };
    }

    /**
     * The first day that it can be.
     *
     * @return the date itself when it is whole
     */
    public LocalDate earliest() {
        return earliest(value);
    }

    /**
     * The last day that it can be.
     *
     * @return the date itself when it is whole
     */
    public LocalDate latest() {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    /**
     * The age in whole years, counted from the first day that it can be.
     *
     * @param today the day on which the age is wanted
     * @return the age; negative when the date is in the future
     */
    public int yearsOn(LocalDate today) {
        return Period.between(earliest(), today).getYears();
    }

    private static LocalDate earliest(String value) {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    /** By hand, since every row that is read passes here. */
    private static boolean exists(String value) {
        int length = value.length();
        if ((length != 4 && length != 7 && length != 10) || number(value, 0, 4) < 0) {
            return false;
        }
        if (length == 4) {
            return true;
        }
        int month = value.charAt(4) == '-' ? number(value, 5, 7) : -1;
        if (month < 1 || month > 12 || length == 7) {
            return month >= 1 && month <= 12;
        }
        int day = value.charAt(7) == '-' ? number(value, 8, 10) : -1;
        return day >= 1 && day <= YearMonth.of(number(value, 0, 4), month).lengthOfMonth();
    }

    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static InvalidValue wrong(String text) {
        return new InvalidValue(
                "‘" + text + "’ is geen bestaande datum. Vul een datum in zoals 9-3-1951. Weet u alleen de maand"
                        + " of het jaar? Vul dan 3-1951 of 1951 in.");
    }

    @Override
    public String toString() {
        return value;
    }
}
