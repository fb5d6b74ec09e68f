package nl.kwartier.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.kwartier.api.DutchWords;

/**
 * The platform's clock in a test: it tells the time of the municipality, goes on by itself, and can be moved. What programmes ask of
 * {@code java.time.Clock} moves with it; the moments in the core's own logs and sessions do not.
 */
public final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    MovableClock() {}

    /**
     * Lets time pass.
     *
     * @param time how much; negative to go back
     */
    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /**
     * Lets days, months or years pass: afterwards it is the same time of another day.
     *
     * @param period how much
     */
    public void forward(Period period) {
        set(now().plus(period).toLocalDateTime());
    }

    /**
     * Goes to noon of a day.
     *
     * @param day the day
     */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.NOON));
    }

    /**
     * Goes to a moment, and goes on from there.
     *
     * @param moment the moment, in the municipality
     */
    public void set(LocalDateTime moment) {
        ahead = Duration.between(Instant.now(), moment.atZone(getZone()).toInstant());
    }

    /**
     * The day that it is.
     *
     * @return the day, in the municipality
     */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    /**
     * The moment that it is.
     *
     * @return the moment, in the municipality
     */
    public ZonedDateTime now() {
        return ZonedDateTime.now(this);
    }

    @Override
    public ZoneId getZone() {
        return DutchWords.ZONE;
    }

    /** A clock of another zone that moves along. */
    @Override
    public Clock withZone(ZoneId zone) {
        Clock moved = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return moved.withZone(other);
            }

            @Override
            public Instant instant() {
                return moved.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
