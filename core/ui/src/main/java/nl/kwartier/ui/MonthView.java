package nl.kwartier.ui;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * A month with what happens on its days.
 *
 * @param month which month; days of the month before and after it are drawn softer
 * @param name its name, such as {@code november 2026}
 * @param previous the month before, by its name; an empty href for none
 * @param next the month after, by its name; an empty href for none
 * @param weekNumbers whether the numbers of the weeks are shown
 * @param days whole weeks, from a Monday to a Sunday
 */
public record MonthView(
        YearMonth month, String name, NavLink previous, NavLink next, boolean weekNumbers, List<WeekDay> days) {
    /** Copies the days and checks that they are whole weeks. */
    public MonthView {
        days = List.copyOf(days);
        if (days.isEmpty() || days.size() % 7 != 0 || days.get(0).date().getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(
                    "A month needs whole weeks from a Monday on, not " + days.size() + " days");
        }
    }

    /** A month without the numbers of its weeks. */
    public static MonthView of(YearMonth month, String name, NavLink previous, NavLink next, List<WeekDay> days) {
        return new MonthView(month, name, previous, next, false, days);
    }

    /** The weeks, each of seven days. */
    public List<List<WeekDay>> weeks() {
        List<List<WeekDay>> weeks = new ArrayList<>();
        for (int monday = 0; monday < days.size(); monday += 7) {
            weeks.add(days.subList(monday, monday + 7));
        }
        return weeks;
    }

    /** The number of a week in its year, as ISO 8601 counts. */
    public int number(List<WeekDay> week) {
        return week.get(0).date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Whether a day is of another month. */
    public boolean outside(WeekDay day) {
        return !YearMonth.from(day.date()).equals(month);
    }

    /** Whether nothing happens on any day of the month itself. */
    public boolean empty() {
        return days.stream().allMatch(day -> outside(day) || day.items().isEmpty());
    }
}
