package nl.kwartier.plugin.kwartiermaken.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import nl.kwartier.api.DutchWords;

/** A clock that a test moves: it stands at noon of some day. */
public final class MovableClock extends Clock {
    private LocalDate day;

    public MovableClock(LocalDate day) {
        this.day = day;
    }

    public LocalDate today() {
        return day;
    }

    public void to(LocalDate other) {
        day = other;
    }

    public void pass(Period period) {
        day = day.plus(period);
    }

    @Override
    public ZoneId getZone() {
        return DutchWords.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return day.atTime(12, 0).atZone(DutchWords.ZONE).toInstant();
    }
}
