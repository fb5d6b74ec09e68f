package nl.kwartier.api;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Makes and checks the ids of all rows: UUID version 7 as lower-case text of 36 characters (RFC 9562), so that newer ids sort after
 * older ones and an index grows at its end.
 */
public final class Ids {
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds since the epoch in the upper 52 bits, a counter within the millisecond in the lower 12. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * Makes an id that is unique and sorts after every id this process made before. Safe from any number of threads.
     *
     * @return the new id
     */
    public static String next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (tick >>> 12 << 16) | 0x7000L | (tick & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /**
     * Checks the shape of an id that came from outside.
     *
     * @param value the text to check
     * @return the same text
     * @throws InvalidValue when it is not an id
     */
    public static String check(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("Dit is geen geldig kenmerk. Ga terug en open de pagina opnieuw.");
        }
        return value;
    }
}
