package nl.kwartier.api;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Trace ids of the W3C Trace Context recommendation: 16 bytes as 32 lower-case hexadecimal digits, not all zero. */
public final class Traces {
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String NONE = "0".repeat(32);

    private Traces() {}

    /**
     * Makes a trace id.
     *
     * @return 32 hexadecimal digits
     */
    public static String next() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong());
    }

    /**
     * Reads the trace id from a {@code traceparent} header.
     *
     * @param header the text of the header
     * @return the trace id, or nothing when the header is malformed
     */
    public static Optional<String> of(String header) {
        var match = TRACEPARENT.matcher(header);
        return match.matches() && !match.group(1).equals(NONE) ? Optional.of(match.group(1)) : Optional.empty();
    }
}
