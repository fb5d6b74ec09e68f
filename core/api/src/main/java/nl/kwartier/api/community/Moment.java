package nl.kwartier.api.community;

import java.time.Duration;
import java.time.LocalDateTime;
import nl.kwartier.api.Days;
import nl.kwartier.api.InvalidValue;

/**
 * When something takes place, in Dutch local time.
 *
 * @param begin the start
 * @param end the end: after the start, at most 12 hours later
 */
public record Moment(LocalDateTime begin, LocalDateTime end) {
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Checks the days and the order. */
    public Moment {
        Days.check(begin.toLocalDate());
        Days.check(end.toLocalDate());
        if (!end.isAfter(begin)) {
            throw new InvalidValue("Het einde ligt niet na het begin. Vul een latere eindtijd in.");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw new InvalidValue("Dit duurt langer dan 12 uur. Maak er meer momenten van.");
        }
    }
}
