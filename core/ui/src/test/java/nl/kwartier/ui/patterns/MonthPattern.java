package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.MonthView;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.WeekDay;

/** A month with full days, empty ones, and today. */
final class MonthPattern {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private MonthPattern() {}

    static Content body() {
        var days = IntStream.range(0, 42)
                .mapToObj(i -> day(LocalDate.of(2026, 10, 26).plusDays(i)))
                .toList();
        var month = new MonthView(
                YearMonth.of(2026, 11),
                "november 2026",
                NavLink.to("oktober", "/maand"),
                NavLink.to("december", "/maand"),
                true,
                days);
        return Contents.of(
                Components.heading(Heading.of("Activiteiten", "Wat er is in de wijk.")
                        .actions(Buttons.link(ButtonKind.PRIMARY, "plus", "Nieuwe activiteit", "/formulier"))),
                Components.chips(
                        "Bekijk als",
                        List.of(List.of(
                                NavLink.to("Lijst", "/maand"),
                                NavLink.to("Week", "/week"),
                                NavLink.here("Maand", "/maand")))),
                Components.month(month));
    }

    private static WeekDay day(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, DUTCH);
        String month = date.getMonth().getDisplayName(TextStyle.FULL, DUTCH);
        return new WeekDay(
                date,
                weekday + " " + date.getDayOfMonth() + " " + month,
                weekday.substring(0, 2) + " " + date.getDayOfMonth(),
                date.equals(TODAY),
                items(date));
    }

    private static List<WeekDay.Item> items(LocalDate date) {
        List<WeekDay.Item> items = new ArrayList<>();
        switch (date.getDayOfWeek()) {
            case TUESDAY -> {
                items.add(item("9.30–11.30", "Koffieochtend", "Buurthuis De Linde"));
                if (date.equals(TODAY)) {
                    items.add(item("13.00", "Kennismaken: Joep en De Schaaf", "Buurtwerkplaats De Schaaf"));
                    items.add(item("19.00–21.00", "Samen zwanger, groep Augustus", "Huis van de Wijk Noord"));
                }
            }
            case THURSDAY -> items.add(item("17.00–19.00", "Eettafel", "De Linde"));
            case SATURDAY -> items.add(item("10.00–11.30", "Wandelgroep Noord", "Start bij de bibliotheek"));
            default -> {}
        }
        return items;
    }

    private static WeekDay.Item item(String time, String title, String where) {
        return new WeekDay.Item(time, NavLink.to(title, "/wie-is-er"), where);
    }
}
