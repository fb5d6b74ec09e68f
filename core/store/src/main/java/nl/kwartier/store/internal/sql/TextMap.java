package nl.kwartier.store.internal.sql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts by name as bytes: each name and value as its length and its UTF-8, in the order of the names. */
public final class TextMap {
    private TextMap() {}

    public static byte[] write(Map<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
                write(out, text.getKey());
                write(out, text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Map<String, String> read(byte @Nullable [] bytes) {
        var texts = new LinkedHashMap<String, String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes == null ? new byte[0] : bytes))) {
            while (in.available() > 0) {
                String name = text(in);
                texts.put(name, text(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
