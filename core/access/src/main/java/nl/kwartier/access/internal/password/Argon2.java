package nl.kwartier.access.internal.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Computes Argon2id, version 1.3 (RFC 9106). Takes the memory that the cost says, so callers limit how many run at once. */
final class Argon2 {
    private Argon2() {}

    static byte[] hash(String password, Cost cost, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.iterations())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] typed = bytes(password);
        byte[] hash = new byte[length];
        generator.generateBytes(typed, hash);
        Arrays.fill(typed, (byte) 0);
        return hash;
    }

    static boolean matches(String password, PasswordHash stored) {
        byte[] found = hash(password, stored.cost(), stored.salt(), stored.hash().length);
        return MessageDigest.isEqual(found, stored.hash());
    }

    /** The same bytes for the same letters, however a keyboard composes them: NFKC, as NIST SP 800-63B advises. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(UTF_8);
    }
}
