package nl.kwartier.store.internal.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Packs the ids of residents: 16 bytes for each UUID; if any id is something else, all as lines of text. */
final class Subjects {
    private static final byte UUIDS = 1;
    private static final byte LINES = 2;
    private static final int UUID_TEXT = 36;

    private Subjects() {}

    static byte @Nullable [] pack(Collection<String> ids) {
        if (ids.isEmpty()) {
            return null;
        }
        byte[] packed = packUuids(ids);
        return packed != null ? packed : packLines(ids);
    }

    static List<String> unpack(byte @Nullable [] packed) {
        if (packed == null || packed.length == 0) {
            return List.of();
        }
        return packed[0] == UUIDS ? unpackUuids(packed) : unpackLines(packed);
    }

    private static byte @Nullable [] packUuids(Collection<String> ids) {
        var out = ByteBuffer.allocate(1 + 2 * Long.BYTES * ids.size()).put(UUIDS);
        for (String id : ids) {
            UUID uuid = uuid(id);
            if (uuid == null) {
                return null;
            }
            out.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        }
        return out.array();
    }

    /** The UUID, if its text is the one that unpacking will give back. */
    private static @Nullable UUID uuid(String id) {
        if (id.length() != UUID_TEXT) {
            return null;
        }
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? uuid : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] packLines(Collection<String> ids) {
        byte[] text = String.join("\n", ids).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + text.length).put(LINES).put(text).array();
    }

    private static List<String> unpackUuids(byte[] packed) {
        var in = ByteBuffer.wrap(packed, 1, packed.length - 1);
        var ids = new ArrayList<String>(packed.length / (2 * Long.BYTES));
        while (in.hasRemaining()) {
            ids.add(new UUID(in.getLong(), in.getLong()).toString());
        }
        return ids;
    }

    private static List<String> unpackLines(byte[] packed) {
        return List.of(new String(packed, 1, packed.length - 1, StandardCharsets.UTF_8).split("\n", -1));
    }
}
