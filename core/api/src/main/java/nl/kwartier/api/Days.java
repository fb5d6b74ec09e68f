package nl.kwartier.api;

import java.time.LocalDate;

/** Which days can occur in a municipality's work. */
public final class Days {
    /** Who was born before it cannot be a resident, nor the child of one. */
    public static final int FIRST_YEAR = 1800;

    /** Far beyond any planning, and well within what calendars and databases can count. */
    public static final int LAST_YEAR = 2999;

    private Days() {}

    /**
     * Whether a day can occur.
     *
     * @param day any day
     * @return true from 1 January 1800 up to and including 31 December 2999
     */
    public static boolean canBe(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * Checks that a day can occur.
     *
     * @param day any day
     * @return the same day
     * @throws InvalidValue when it lies before 1800 or after 2999
     */
    public static LocalDate check(LocalDate day) {
        if (!canBe(day)) {
            throw new InvalidValue(
                    "Vul een jaar in van " + FIRST_YEAR + " tot en met " + LAST_YEAR + ", zoals in 9-3-2026.");
        }
        return day;
    }
}
