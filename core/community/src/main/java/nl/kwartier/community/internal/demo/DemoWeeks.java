package nl.kwartier.community.internal.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The weeks that a demonstration fills: the one before this week, this week and the next three. */
record DemoWeeks(LocalDate from, LocalDate until) {
    static DemoWeeks around(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DemoWeeks(monday.minusWeeks(1), monday.plusWeeks(4));
    }

    /** What of it comes on or after a day. */
    DemoWeeks since(LocalDate filledUntil) {
        return filledUntil.isAfter(from) ? new DemoWeeks(filledUntil, until) : this;
    }

    List<LocalDate> mondays() {
        return from.isBefore(until) ? from.datesUntil(until, Period.ofWeeks(1)).toList() : List.of();
    }
}
