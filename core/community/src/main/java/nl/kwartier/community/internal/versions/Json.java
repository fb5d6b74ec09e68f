package nl.kwartier.community.internal.versions;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as compact JSON and reads them back. */
public final class Json {
    private Json() {}

    /** What is unknown or empty is left out. */
    public static String text(Map<String, @Nullable Object> values) {
        var out = new StringWriter(512);
        try (var json = new JsonWriter(out)) {
            json.beginObject();
            for (var entry : values.entrySet()) {
                Object value = entry.getValue();
                if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                    json.name(entry.getKey());
                    write(json, value);
                }
            }
            json.endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void write(JsonWriter json, Object value) throws IOException {
        if (value instanceof String text) {
            json.value(text);
        } else if (value instanceof Boolean flag) {
            json.value(flag);
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof List<?> list) {
            json.beginArray();
            for (Object each : list) {
                write(json, each);
            }
            json.endArray();
        } else {
            throw new IllegalArgumentException(
                    "No JSON is made of a " + value.getClass().getName());
        }
    }

    public static Values values(String text) {
        try (var json = new JsonReader(new StringReader(text))) {
            var values = new HashMap<String, Object>(32);
            json.beginObject();
            while (json.peek() != JsonToken.END_OBJECT) {
                values.put(json.nextName(), read(json));
            }
            return new Values(values);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object read(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case STRING -> json.nextString();
            case BOOLEAN -> json.nextBoolean();
            case NUMBER -> json.nextDouble();
            case BEGIN_ARRAY -> list(json);
            default -> throw new IllegalStateException("A kept row holds an unexpected " + json.peek());
        };
    }

    private static List<Object> list(JsonReader json) throws IOException {
        var list = new ArrayList<>();
        json.beginArray();
        while (json.peek() != JsonToken.END_ARRAY) {
            list.add(read(json));
        }
        json.endArray();
        return list;
    }
}
