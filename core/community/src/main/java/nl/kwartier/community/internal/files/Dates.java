package nl.kwartier.community.internal.files;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as they stand in files of municipalities. */
final class Dates {
    /** The notation of the Dutch personal records database (BRP): year, month, day; zeros for what is unknown. */
    private static final Pattern RECORDS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** ISO with a time of day behind it, as databases export dates. */
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00.*");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]00)?(?: ?uur)?");
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private Dates() {}

    /** A date of which parts may be unknown; null when all of it is. */
    static @Nullable PartialDate partial(String text) {
        var records = RECORDS.matcher(text);
        if (records.matches()) {
            return ofRecords(records.group(1), records.group(2), records.group(3));
        }
        var timed = WITH_TIME.matcher(text);
        return PartialDate.of(timed.matches() ? timed.group(1) : text);
    }

    private static @Nullable PartialDate ofRecords(String year, String month, String day) {
        if (year.equals("0000")) {
            return null;
        }
        if (month.equals("00")) {
            return new PartialDate(year);
        }
        return new PartialDate(day.equals("00") ? year + "-" + month : year + "-" + month + "-" + day);
    }

    static LocalDate whole(String text) {
        var date = partial(text);
        if (date == null || date.whole().isEmpty()) {
            throw new InvalidValue("‘" + text + "’ is geen hele datum. Vul een dag in zoals 9-3-2026.");
        }
        return date.whole().get();
    }

    static LocalTime time(String text) {
        var time = TIME.matcher(text);
        try {
            if (time.matches()) {
                return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
            }
        } catch (DateTimeException tooLate) {
            throw wrongTime(text);
        }
        throw wrongTime(text);
    }

    static DayOfWeek weekday(String text) {
        int day = text.length() < 2 ? -1 : DAYS.indexOf(text.substring(0, 2).toLowerCase(Locale.ROOT));
        if (day < 0) {
            throw new InvalidValue("‘" + text + "’ is geen dag. Vul een dag in zoals maandag of ma.");
        }
        return DayOfWeek.of(day + 1);
    }

    private static InvalidValue wrongTime(String text) {
        return new InvalidValue("‘" + text + "’ is geen tijd. Vul een tijd in zoals 9:30.");
    }
}
