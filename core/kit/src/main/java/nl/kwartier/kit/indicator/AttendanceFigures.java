package nl.kwartier.kit.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.store.Reader;
import nl.kwartier.kit.indicator.Period.Part;
import org.jspecify.annotations.Nullable;

/** Counts who came to sessions that were held. */
final class AttendanceFigures {
    private static final String WHEN = "Wanneer";

    private AttendanceFigures() {}

    static Figures visits(Reader reader, Scope scope) {
        List<Part> parts = scope.period().parts(scope.today());
        Map<String, Long> numbers = new LinkedHashMap<>();
        parts.forEach(part -> numbers.put(part.name(), 0L));
        reader.each(
                "SELECT " + partOf(parts) + " AS part, sum(headcount) AS people FROM {kit_session} s"
                        + " WHERE state = 'GEHOUDEN' AND begins >= ? AND begins < ? GROUP BY 1",
                row -> numbers.merge(parts.get((int) row.number("part")).name(), row.number("people"), Long::sum),
                parameters(parts, scope));
        return Indicator.distribution(
                WHEN, "Bezoeken", numbers, scope, List.of("We tellen bezoeken: wie vaker komt, telt vaker mee."));
    }

    static Figures turnout(Reader reader, Scope scope) {
        List<Part> parts = scope.period().parts(scope.today());
        var came = new Came[parts.size()];
        reader.each(
                "SELECT " + partOf(parts) + " AS part, " + Came.COLUMNS + " GROUP BY 1",
                row -> came[(int) row.number("part")] = Came.of(row),
                parameters(parts, scope));
        var rows = new ArrayList<Figures.Row>();
        for (Part part : parts) {
            rows.add(new Figures.Row(part.name(), Came.share(came[rows.size()], scope)));
        }
        Cell whole = reader.first(
                        "SELECT " + Came.COLUMNS,
                        Came::of,
                        moment(scope.period().from()),
                        moment(scope.last().plusDays(1)))
                .map(all -> Came.share(all, scope))
                .orElse(Cell.NONE);
        return new Figures(
                WHEN,
                "Opkomst",
                rows,
                whole,
                List.of(
                        "Wie zonder aanmelding kwam, telt hier niet mee. Wie van wie niemand weet of hij er was, ook niet."));
    }

    /** How many were expected, how many of them came, and how many people that were. */
    private record Came(long present, long expected, long people) {
        static final String COLUMNS =
                "count(CASE WHEN a.mark = 'AANWEZIG' THEN 1 END) AS present, count(*) AS expected,"
                        + " count(DISTINCT p.resident_id) AS people FROM {kit_attendance} a"
                        + " JOIN {kit_session} s ON s.id = a.session JOIN {kit_participation} p ON p.id = a.participation"
                        + " WHERE a.mark <> 'ONBEKEND' AND s.state = 'GEHOUDEN' AND s.begins >= ? AND s.begins < ?";

        static Came of(nl.kwartier.api.store.Row row) {
            return new Came(row.number("present"), row.number("expected"), row.number("people"));
        }

        static Cell share(@Nullable Came came, Scope scope) {
            return came == null ? Cell.NONE : scope.small().share(came.present, came.expected, came.people);
        }
    }

    /** In which part a session begins, counted from 0. */
    private static String partOf(List<Part> parts) {
        var words = new StringBuilder("CASE");
        for (int i = 0; i < parts.size() - 1; i++) {
            words.append(" WHEN s.begins < ? THEN ").append(i);
        }
        return parts.size() < 2
                ? "0"
                : words.append(" ELSE ").append(parts.size() - 1).append(" END").toString();
    }

    private static @Nullable Object[] parameters(List<Part> parts, Scope scope) {
        var parameters = new ArrayList<@Nullable Object>();
        parts.stream().limit(Math.max(0, parts.size() - 1)).forEach(part -> parameters.add(moment(part.until())));
        parameters.add(moment(scope.period().from()));
        parameters.add(moment(scope.last().plusDays(1)));
        return parameters.toArray();
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(DutchWords.ZONE).toInstant();
    }
}
