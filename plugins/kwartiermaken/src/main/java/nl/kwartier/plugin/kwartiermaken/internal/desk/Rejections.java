package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts how often a place says no. */
final class Rejections {
    /** So many rejections ask for a conversation, when they fall within so many months (our choice). */
    static final int MANY = 3;

    static final int MONTHS = 6;

    private Rejections() {}

    /**
     * The day on which it was the third time within six months.
     *
     * @param days the days of rejections that nobody has talked about yet, newest first
     * @return the latest such day, or nothing
     */
    static Optional<LocalDate> third(List<LocalDate> days) {
        for (int i = 0; i + MANY <= days.size(); i++) {
            LocalDate newest = days.get(i);
            LocalDate oldest = days.get(i + MANY - 1);
            if (!oldest.isBefore(newest.minusMonths(MONTHS))) {
                return Optional.of(newest);
            }
        }
        return Optional.empty();
    }
}
