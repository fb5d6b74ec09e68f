package nl.kwartier.ui;

import java.time.LocalDate;
import java.util.List;

/**
 * A day in a {@linkplain Components#week week}.
 *
 * @param date which day
 * @param name its full name, such as {@code maandag 16 november}
 * @param shortName its name where there is little room, such as {@code ma 16}
 * @param today whether it is this day now
 * @param items what happens, in order
 */
public record WeekDay(LocalDate date, String name, String shortName, boolean today, List<Item> items) {
    /** Copies what happens. */
    public WeekDay {
        items = List.copyOf(items);
    }

    /**
     * Something that happens on a day.
     *
     * @param time from when until when, such as {@code 9.30–11.00}
     * @param link what it is, and its page
     * @param sub where; may be empty
     */
    public record Item(String time, NavLink link, String sub) {}
}
