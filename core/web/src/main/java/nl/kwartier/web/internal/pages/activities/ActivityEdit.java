package nl.kwartier.web.internal.pages.activities;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Checks;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.web.internal.pages.Words;
import org.jspecify.annotations.Nullable;

/** A change of an activity: all its moments as lines of text, one a line. */
record ActivityEdit(
        @Field(name = "versie", widget = Widget.HIDDEN) @Nullable Long version,

        @Field(
                name = "titel",
                label = "Hoe heet het?",
                max = 120,
                required = "Zonder titel weet niemand wat het is.",
                section = "Wat is het?")
        String title,

        @Field(name = "uitleg", label = "Wat doen we daar?", widget = Widget.LONG_TEXT, max = 1000) @Nullable String what,

        @Field(name = "voorWie", label = "Voor wie?") @Nullable String audience,

        @Field(name = "plek", label = "Waar?", max = 36, section = "Waar en wanneer?") @Nullable String place,

        @Field(
                name = "momenten",
                label = "Wanneer?",
                hint = "Eén moment per regel, zoals: 24-11-2026 9.30-11.00",
                widget = Widget.LONG_TEXT,
                max = 3000,
                required = "Anders weet niemand wanneer het is.")
        String moments,

        @Field(name = "organisator", label = "Wie organiseert het?", max = 120, section = "Meedoen") @Nullable String organiser,

        @Field(name = "capaciteit", label = "Hoeveel mensen kunnen mee?", least = 1, most = 100_000) @Nullable Integer capacity,

        @Field(
                name = "kosten",
                label = "Wat kost het?",
                hint = "In euro’s, zoals 2,50. Gratis is 0",
                least = 0,
                most = 10_000)
        @Nullable Double cost,

        @Field(name = "talen", label = "Welke talen spreken we?", hint = "Met komma’s ertussen") @Nullable String languages) {

    private static final Pattern LINE = Pattern.compile(
            "(\\d{1,2}-\\d{1,2}-\\d{4})\\s+(\\d{1,2}[.:]\\d{2})\\s*(?:-|–|tot)\\s*(\\d{1,2}[.:]\\d{2})");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    ActivityDetails details() {
        var checks = new Checks();
        List<Moment> all = checks.at("momenten", this::momentList);
        checks.done();
        return new ActivityDetails(
                title,
                what,
                place == null ? null : new PlaceId(place),
                organiser,
                Objects.requireNonNullElse(all, List.of()),
                capacity,
                cost == null ? null : BigDecimal.valueOf(cost).movePointRight(2).intValue(),
                Words.split(languages),
                audience);
    }

    private List<Moment> momentList() {
        return Arrays.stream(moments.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ActivityEdit::moment)
                .toList();
    }

    private static Moment moment(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw wrong(line);
        }
        try {
            LocalDate date = LocalDate.parse(match.group(1), DATE);
            LocalTime begin = LocalTime.parse(match.group(2).replace(':', '.'), TIME);
            LocalTime end = LocalTime.parse(match.group(3).replace(':', '.'), TIME);
            return new Moment(date.atTime(begin), (end.isAfter(begin) ? date : date.plusDays(1)).atTime(end));
        } catch (DateTimeException noSuchTime) {
            throw wrong(line);
        }
    }

    private static InvalidValue wrong(String line) {
        return new InvalidValue(
                "‘" + line + "’ is geen moment. Schrijf een dag en twee tijden, zoals: 24-11-2026 9.30-11.00.");
    }

    static ActivityEdit of(long version, ActivityDetails details) {
        String lines = details.moments().stream()
                .map(moment -> DATE.format(moment.begin()) + " " + TIME.format(moment.begin()) + "-"
                        + TIME.format(moment.end()))
                .collect(Collectors.joining("\n"));
        return new ActivityEdit(
                version,
                details.title(),
                details.what(),
                details.audience(),
                details.place() == null ? null : details.place().value(),
                lines,
                details.organiser(),
                details.capacity(),
                details.cost() == null ? null : Double.valueOf(details.cost() / 100.0),
                Words.join(details.languages()));
    }
}
