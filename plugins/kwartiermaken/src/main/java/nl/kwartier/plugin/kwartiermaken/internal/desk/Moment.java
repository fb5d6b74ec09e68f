package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.kwartier.api.DutchWords;

/**
 * When and by whom something is done.
 *
 * @param at the moment, in whole milliseconds as rows keep it
 * @param by the name that colleagues see
 */
public record Moment(Instant at, String by) {
    static Moment now(Clock clock, String by) {
        return new Moment(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }

    /** The day where the municipality is. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, DutchWords.ZONE);
    }
}
