package nl.kwartier.kit.indicator;

import java.time.LocalDate;
import nl.kwartier.kit.participation.Stages;

/**
 * Over what figures are asked.
 *
 * @param period a year or a quarter
 * @param today the day where the municipality is; what comes after it is not in the figures
 * @param stages the stages of the programme, in their order and by their names
 * @param countOnly whether the programme only counts who comes, and keeps no names
 * @param small which numbers are too small to show
 */
public record Scope(Period period, LocalDate today, Stages stages, boolean countOnly, SmallNumbers small) {
    /**
     * The same over the whole year. What falls in one quarter only would let a reader take the quarters that are shown from the year, and
     * find what the year withholds.
     */
    Scope wholeYear() {
        return new Scope(period.wholeYear(), today, stages, countOnly, small);
    }

    /** The last day that counts: that of the period, or today. */
    LocalDate last() {
        LocalDate end = period.until().minusDays(1);
        return end.isAfter(today) ? today : end;
    }
}
