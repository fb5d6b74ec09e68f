package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.time.ZoneOffset.UTC;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/**
 * The JDK writes the moment of signing into every signature, so that signing twice gives two different files. This puts another moment in
 * its place and signs the changed part again; both keep their length. The structure is that of RFC 5652, section 5.
 */
final class SigningTime {
    static final String ALGORITHM = "SHA256withRSA";

    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(UTC);

    /** The identifier 1.2.840.113549.1.9.5, then a set with one UTCTime of 13 characters. */
    private static final byte[] TIME_FOLLOWS = {
        0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x09, 0x05, 0x31, 0x0F, 0x17, 0x0D
    };

    private static final byte SET = 0x31;

    private final byte[] block;
    private int at;

    private SigningTime(byte[] block) {
        this.block = block;
    }

    /** The same signature block with another moment in it. */
    static byte[] put(Instant moment, byte[] block, PrivateKey key) throws GeneralSecurityException {
        var changed = new SigningTime(block.clone());
        int from = changed.attributes();
        int to = changed.after();
        changed.write(UTC_TIME.format(moment).getBytes(US_ASCII), changed.timeBetween(from, to));
        changed.sign(from, to, key);
        return changed.block;
    }

    /** Where the signed attributes of the only signer begin. */
    private int attributes() {
        enter();
        skip(1);
        enter();
        enter();
        skip(4);
        enter();
        enter();
        skip(3);
        return at;
    }

    private int timeBetween(int from, int to) {
        for (int start = from; start + TIME_FOLLOWS.length < to; start++) {
            if (Arrays.equals(block, start, start + TIME_FOLLOWS.length, TIME_FOLLOWS, 0, TIME_FOLLOWS.length)) {
                return start + TIME_FOLLOWS.length;
            }
        }
        throw new IllegalStateException("no moment in the signature");
    }

    private void sign(int from, int to, PrivateKey key) throws GeneralSecurityException {
        byte[] attributes = Arrays.copyOfRange(block, from, to);
        attributes[0] = SET;
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(attributes);
        byte[] signed = signature.sign();
        write(signed, block.length - signed.length);
    }

    private void write(byte[] bytes, int where) {
        System.arraycopy(bytes, 0, block, where, bytes.length);
    }

    private void enter() {
        at = content();
    }

    private void skip(int values) {
        for (int skipped = 0; skipped < values; skipped++) {
            at = after();
        }
    }

    /** Where the content of the value here begins: behind its tag and its length. */
    private int content() {
        int first = block[at + 1] & 0xFF;
        return at + 2 + (first < 0x80 ? 0 : first - 0x80);
    }

    private int after() {
        int length = block[at + 1] & 0xFF;
        if (length >= 0x80) {
            length = 0;
            for (int digit = at + 2; digit < content(); digit++) {
                length = (length << 8) | (block[digit] & 0xFF);
            }
        }
        return content() + length;
    }
}
