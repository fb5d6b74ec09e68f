package nl.kwartier.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;

/**
 * When and by whom something is done.
 *
 * @param at the moment, in whole milliseconds as rows keep it
 * @param personId the id of who does it, an account or {@code systeem}
 * @param person the name that colleagues see
 */
public record Moment(Instant at, String personId, String person) {
    /**
     * The present moment.
     *
     * @param clock the platform's clock
     * @param caller on whose behalf
     * @return now, by the caller
     */
    public static Moment now(Clock clock, Caller caller) {
        return new Moment(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.actor().id(),
                caller.actor().name());
    }

    /**
     * The day where the municipality is.
     *
     * @return the date in Europe/Amsterdam
     */
    public LocalDate today() {
        return LocalDate.ofInstant(at, DutchWords.ZONE);
    }
}
