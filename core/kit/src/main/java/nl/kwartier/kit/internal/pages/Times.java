package nl.kwartier.kit.internal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.kwartier.api.DutchWords;
import nl.kwartier.kit.group.Session;

/** Moments in words. */
final class Times {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DutchWords.LOCALE);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", DutchWords.LOCALE);

    private Times() {}

    static ZonedDateTime at(Instant moment) {
        return moment.atZone(DutchWords.ZONE);
    }

    static Instant on(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DutchWords.ZONE).toInstant();
    }

    /** {@code 9.30}. */
    static String time(Instant moment) {
        return TIME.format(at(moment));
    }

    /** {@code dinsdag 24 november}. */
    static String day(Instant moment) {
        return LONG.format(at(moment));
    }

    /** {@code dinsdag 24 november, 9.30 tot 11.00 uur}. */
    static String of(Session session) {
        return day(session.details().begins()) + ", " + time(session.details().begins()) + " tot "
                + time(session.details().ends()) + " uur";
    }

    /** The start of a day. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(DutchWords.ZONE).toInstant();
    }
}
