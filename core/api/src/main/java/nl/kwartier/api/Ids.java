package nl.kwartier.api;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes and checks the ids of all rows: UUID version 7 as lower-case text of 36 characters (RFC 9562), so that newer ids sort after
 * older ones and an index grows at its end.
 */
public final class Ids {
    private static final String SHAPE = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
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
        if (!isShaped(value)) {
            throw new InvalidValue("Dit is geen geldig kenmerk. Ga terug en open de pagina opnieuw.");
        }
        return value;
    }

    /** By hand: each row that is read passes here, and a regular expression costs five times as much. */
    private static boolean isShaped(String value) {
        if (value.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char c = value.charAt(i);
            boolean fits = SHAPE.charAt(i) == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
