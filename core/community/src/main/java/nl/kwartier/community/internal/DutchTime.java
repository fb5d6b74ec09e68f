package nl.kwartier.community.internal;

import java.time.LocalDate;
import java.time.ZoneId;

/** The time on the clock in the Netherlands, wherever the machine stands. */
public final class DutchTime {
    /** The zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /** The day that it is now. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
