package nl.kwartier.web.internal.shape;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.kwartier.api.Days;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;
import org.jspecify.annotations.Nullable;

/** A date, a time of day, both, or a moment: ISO text, and the ways in which people type dates and times. */
final class TimeScalar implements Scalar {
    static final TimeScalar DATE = new TimeScalar(
            "date",
            LocalDate::parse,
            patterns("uuuu-MM-dd", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu"),
            "bestaande datum",
            "9-3-2026");
    static final TimeScalar TIME = new TimeScalar(
            "time-local", LocalTime::parse, patterns("H:mm", "HH:mm:ss", "H.mm"), "bestaande tijd", "13.30");
    static final TimeScalar DATE_TIME = new TimeScalar(
            "date-time-local",
            LocalDateTime::parse,
            patterns("uuuu-MM-dd'T'HH:mm[:ss]", "d-M-uuuu H:mm", "d-M-uuuu H.mm"),
            "bestaande dag en tijd",
            "9-3-2026 13.30");
    static final TimeScalar INSTANT = new TimeScalar(
            "date-time",
            (text, format) -> Instant.from(format.parse(text)),
            List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
            "bestaand moment",
            "2026-03-09T13:30:00+01:00");

    private static final Instant FIRST =
            LocalDate.of(Days.FIRST_YEAR, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LAST =
            LocalDate.of(Days.LAST_YEAR, 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final String format;
    private final BiFunction<String, DateTimeFormatter, Object> parse;
    private final List<DateTimeFormatter> patterns;
    private final String what;
    private final String example;

    private TimeScalar(
            String format,
            BiFunction<String, DateTimeFormatter, Object> parse,
            List<DateTimeFormatter> patterns,
            String what,
            String example) {
        this.format = format;
        this.parse = parse;
        this.patterns = patterns;
        this.what = what;
        this.example = example;
    }

    private static List<DateTimeFormatter> patterns(String... patterns) {
        return Stream.of(patterns)
                .map(pattern ->
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    @Override
    public Object fromText(String text, Field field) {
        return patterns.stream()
                .map(pattern -> parsed(text.strip(), pattern))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "‘" + text.strip() + "’ is geen " + what + ". Vul iets in zoals " + example + "."));
    }

    private @Nullable Object parsed(String text, DateTimeFormatter pattern) {
        try {
            Object time = parse.apply(text, pattern);
            return canBe(time) ? time : null;
        } catch (DateTimeException anotherPattern) {
            return null;
        }
    }

    private static boolean canBe(Object time) {
        if (time instanceof Instant instant) {
            return instant.isAfter(FIRST) && instant.isBefore(LAST);
        }
        LocalDate day = time instanceof LocalDateTime moment
                ? moment.toLocalDate()
                : time instanceof LocalDate date ? date : null;
        return day == null || Days.canBe(day);
    }

    @Override
    public String toText(Object value) {
        return value.toString();
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        return Schemas.format("string", format.equals("date-time-local") ? "local-date-time" : format);
    }
}
