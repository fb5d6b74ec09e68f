package nl.kwartier.community.internal.versions;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** The place in a list: the id of the last row as 22 characters of base64url. */
final class Cursor {
    private Cursor() {}

    static String of(String id) {
        var uuid = UUID.fromString(id);
        var bytes =
                ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static String id(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) {
                return new UUID(bytes.getLong(), bytes.getLong()).toString();
            }
        } catch (IllegalArgumentException notBase64) {
            throw wrong();
        }
        throw wrong();
    }

    private static Refusal wrong() {
        String sentence = "Deze plaats in de lijst kennen wij niet. Begin opnieuw bij het begin van de lijst.";
        return Refusal.of(ErrorCode.FIELD, sentence).at("cursor", sentence);
    }
}
