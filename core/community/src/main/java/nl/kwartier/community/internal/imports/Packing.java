package nl.kwartier.community.internal.imports;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.kwartier.community.internal.files.FileRow;
import org.jspecify.annotations.Nullable;

/** Packs rows close together, a tenth to a fifth of their size in the file. */
final class Packing {
    /** Each call of the packer leaves Java, and a row is dozens of small values. */
    private static final int BUFFER = 8_192;

    private Packing() {}

    static byte[] pack(List<StoredRow> rows) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER), BUFFER))) {
            out.writeInt(rows.size());
            for (StoredRow row : rows) {
                write(out, row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static List<StoredRow> unpack(byte[] packed) {
        try (var in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)), BUFFER))) {
            int size = in.readInt();
            var rows = new ArrayList<StoredRow>(size);
            for (int i = 0; i < size; i++) {
                rows.add(read(in));
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(DataOutputStream out, StoredRow stored) throws IOException {
        var row = stored.row();
        out.writeLong(stored.key());
        out.writeInt(stored.turn());
        out.writeInt(row.line());
        out.writeInt(row.values().size());
        for (String value : row.values()) {
            write(out, value);
        }
        write(out, row.geometry() == null ? "" : row.geometry().toString());
    }

    private static StoredRow read(DataInputStream in) throws IOException {
        long key = in.readLong();
        int turn = in.readInt();
        int line = in.readInt();
        var values = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(text(in));
        }
        return new StoredRow(key, turn, new FileRow(line, values, geometry(text(in)), null));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static @Nullable JsonObject geometry(String text) {
        return text.isEmpty() ? null : JsonParser.parseString(text).getAsJsonObject();
    }
}
