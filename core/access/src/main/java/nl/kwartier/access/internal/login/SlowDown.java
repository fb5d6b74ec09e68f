package nl.kwartier.access.internal.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long the next attempt has to wait.
 *
 * @param times failures in a row
 * @param latest when the latest of them was
 */
record SlowDown(int times, Instant latest) {
    /** Failures that cost nothing: people mistype, and try the password of another day. */
    static final int FREE = 5;

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** 2^8 times the shortest wait is over the longest. */
    private static final int MOST_DOUBLINGS = 8;

    static final SlowDown NONE = new SlowDown(0, Instant.EPOCH);

    SlowDown after(Instant failure) {
        return new SlowDown(times + 1, failure);
    }

    /** The time left to wait; nothing when the next attempt may come now. */
    Optional<Duration> left(Instant now) {
        if (times < FREE) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, latest.plus(wait(times)));
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }

    private static Duration wait(int times) {
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(times - FREE, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
