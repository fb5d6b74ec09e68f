package nl.kwartier.launcher.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Where a text stops being UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** The number of the line with the first byte that is not UTF-8, counted from 1; the last line when there is none. */
    static int lineOfFirstFault(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return 1
                + (int) out.flip()
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }
}
