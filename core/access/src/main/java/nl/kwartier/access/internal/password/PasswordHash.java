package nl.kwartier.access.internal.password;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hash with all that is needed to check a password against it, written in the way that Argon2's own tools write it.
 *
 * @param cost what it took
 * @param saltText the salt in Base64 without padding
 * @param hashText the hash in Base64 without padding
 */
record PasswordHash(Cost cost, String saltText, String hashText) {
    private static final Pattern SHAPE = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    static PasswordHash of(Cost cost, byte[] salt, byte[] hash) {
        return new PasswordHash(cost, TEXT.encodeToString(salt), TEXT.encodeToString(hash));
    }

    static PasswordHash parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash; expected $argon2id$v=19$m=…,t=…,p=…$salt$hash");
        }
        var cost = new Cost(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        return new PasswordHash(cost, parts.group(4), parts.group(5));
    }

    String text() {
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.iterations() + ",p=" + cost.lanes() + "$" + saltText
                + "$" + hashText;
    }

    byte[] salt() {
        return Base64.getDecoder().decode(saltText);
    }

    byte[] hash() {
        return Base64.getDecoder().decode(hashText);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
