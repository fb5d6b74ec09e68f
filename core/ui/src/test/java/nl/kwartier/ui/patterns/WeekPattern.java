package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.WeekDay;

/** A week with a full day, an empty one, and today. */
final class WeekPattern {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<String> NAMES =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private WeekPattern() {}

    static Content body() {
        var days = IntStream.range(0, 7).mapToObj(WeekPattern::day).toList();
        return Contents.of(
                Components.heading(Heading.of("Activiteiten", "Deze week in de wijk")),
                Components.week("Ga naar een dag", days));
    }

    private static WeekDay day(int index) {
        LocalDate date = MONDAY.plusDays(index);
        String name = NAMES.get(index);
        var items = index == 6
                ? List.<WeekDay.Item>of()
                : List.of(
                        new WeekDay.Item(
                                "9.30–11.30", NavLink.to("Koffieochtend", "/activiteiten/1"), "Buurthuis De Linde"),
                        new WeekDay.Item(
                                "13.00–15.00",
                                NavLink.to("Verhalentafel voor mantelzorgers", "/activiteiten/2"),
                                "Buurtwerkplaats De Schaaf"));
        return new WeekDay(
                date,
                name + " " + date.getDayOfMonth() + " november",
                name.substring(0, 2) + " " + date.getDayOfMonth(),
                index == 1,
                items);
    }
}
