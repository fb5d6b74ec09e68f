package nl.kwartier.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts in working days: Saturdays and Sundays do not count, holidays do. */
public final class WorkingDays {
    private WorkingDays() {}

    /**
     * The day so many working days later.
     *
     * @param day the day to count from
     * @param count how many; 0 is the day itself
     * @return never a Saturday or Sunday, unless the count is 0
     */
    public static LocalDate after(LocalDate day, int count) {
        return moved(day, count, 1);
    }

    /**
     * The day so many working days earlier.
     *
     * @param day the day to count from
     * @param count how many; 0 is the day itself
     * @return never a Saturday or Sunday, unless the count is 0
     */
    public static LocalDate before(LocalDate day, int count) {
        return moved(day, count, -1);
    }

    private static LocalDate moved(LocalDate from, int count, int direction) {
        LocalDate day = from;
        int left = count;
        while (left > 0) {
            day = day.plusDays(direction);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
