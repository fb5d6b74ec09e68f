package nl.kwartier.community.internal.files;

import static nl.kwartier.community.internal.files.ActivityFields.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.PlaceId;
import org.jspecify.annotations.Nullable;

/** Makes activities of rows. A row with a day of the week instead of a date takes place in each of the given weeks. */
public final class ActivityReader {
    private final Columns columns;
    private final Function<String, Optional<PlaceId>> places;
    private final List<LocalDate> mondays;

    /**
     * Reads by these columns.
     *
     * @param places finds a place by its key in the municipality's own file
     * @param mondays the weeks for rows with a day of the week; may be empty
     */
    public ActivityReader(Columns columns, Function<String, Optional<PlaceId>> places, List<LocalDate> mondays) {
        this.columns = columns;
        this.places = places;
        this.mondays = List.copyOf(mondays);
    }

    /** Reads a row. */
    public Reading<ActivityDetails> read(FileRow row) {
        var problems = columns.check(row);
        return problems.reading(() -> details(new Cells(columns, row, problems)));
    }

    private ActivityDetails details(Cells cells) {
        String title = cells.text(TITLE);
        if (title == null) {
            throw new InvalidValue("Deze activiteit heeft geen titel. Vul een titel in.");
        }
        Integer cents = cells.map(CENTS, Values::whole);
        return new ActivityDetails(
                title,
                cells.text(WHAT),
                cells.map(PLACE, this::place),
                cells.text(ORGANISER),
                moments(cells),
                cells.map(CAPACITY, Values::whole),
                cents != null ? cents : cells.map(EUROS, Values::euros),
                cells.list(LANGUAGES),
                cells.text(AUDIENCE));
    }

    private PlaceId place(String key) {
        return places.apply(key)
                .orElseThrow(() -> new InvalidValue("De plek ‘" + key
                        + "’ kennen wij niet. Lees eerst het bestand met de plekken in, of haal deze plek hier weg."));
    }

    private List<Moment> moments(Cells cells) {
        LocalTime begin = cells.map(BEGIN, Dates::time);
        LocalTime end = cells.map(END, Dates::time);
        if (begin == null || end == null) {
            throw new InvalidValue("De begintijd of de eindtijd ontbreekt. Vul ze allebei in, zoals 9:30 en 11:00.");
        }
        return days(cells.map(DATE, Dates::whole), cells.map(DAY, Dates::weekday)).stream()
                .map(day -> moment(day, begin, end))
                .toList();
    }

    private List<LocalDate> days(@Nullable LocalDate date, @Nullable DayOfWeek day) {
        if (date != null) {
            return List.of(date);
        }
        if (day == null || mondays.isEmpty()) {
            throw new InvalidValue("De datum ontbreekt. Vul een kolom ‘datum’ in, zoals 9-3-2026.");
        }
        return mondays.stream()
                .map(monday -> monday.plusDays(day.getValue() - 1L))
                .toList();
    }

    /** An end that is not later than the begin lies after midnight. */
    private static Moment moment(LocalDate day, LocalTime begin, LocalTime end) {
        var last = end.isAfter(begin) ? day : day.plusDays(1);
        return new Moment(day.atTime(begin), last.atTime(end));
    }
}
