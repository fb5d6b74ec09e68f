package nl.kwartier.web.internal.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;

/** Makes a record of a JSON body. */
public final class JsonReader {
    private JsonReader() {}

    /**
     * Reads a JSON object.
     *
     * @throws Refusal with every problem at once
     */
    public static Object read(Shape shape, String body) {
        return read(shape, object(body));
    }

    private static JsonObject object(String body) {
        try {
            var reader = new com.google.gson.stream.JsonReader(new StringReader(body));
            reader.setStrictness(Strictness.STRICT);
            JsonElement json = JsonParser.parseReader(reader);
            if (json.isJsonObject() && reader.peek() == com.google.gson.stream.JsonToken.END_DOCUMENT) {
                return json.getAsJsonObject();
            }
        } catch (JsonParseException | java.io.IOException | IllegalStateException malformed) {
            throw Refusal.of(
                    ErrorCode.FIELD,
                    "Dit is geen geldige JSON. Stuur een JSON-object, zoals {\"naam\": \"De Linde\"}.");
        }
        throw Refusal.of(ErrorCode.FIELD, "Stuur een JSON-object tussen accolades, zoals {\"naam\": \"De Linde\"}.");
    }

    private static Object read(Shape shape, JsonObject json) {
        var reading = new Reading();
        for (Part part : shape.parts()) {
            JsonElement value = json.get(part.name());
            if (value == null || value.isJsonNull() || part.upload() || blank(value)) {
                FormReader.missing(part, reading);
            } else {
                read(part, value, reading);
            }
        }
        json.keySet().stream().filter(name -> shape.part(name).isEmpty()).forEach(reading::unknown);
        return reading.finish(shape);
    }

    private static void read(Part part, JsonElement json, Reading reading) {
        try {
            if (part.keyed()) {
                keyed(part, json, reading);
            } else if (!part.many()) {
                reading.value(one(part, json));
            } else if (json.isJsonArray()) {
                var values = new ArrayList<>();
                json.getAsJsonArray().forEach(element -> values.add(one(part, element)));
                reading.value(List.copyOf(values));
            } else {
                reading.problem(part.name(), "Geef hier een lijst tussen blokhaken.");
            }
        } catch (InvalidValue invalid) {
            reading.problem(part.name(), invalid.sentence());
        } catch (Refusal inner) {
            reading.nested(part.name(), inner.problems());
        }
    }

    private static void keyed(Part part, JsonElement json, Reading reading) {
        if (!json.isJsonObject()) {
            reading.problem(part.name(), "Geef hier een object tussen accolades.");
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        json.getAsJsonObject().asMap().forEach((key, value) -> values.put(key, one(part, value)));
        reading.value(Collections.unmodifiableMap(values));
    }

    private static Object one(Part part, JsonElement json) {
        if (json.isJsonNull()) {
            throw new InvalidValue("Geef in de lijst geen null.");
        }
        if (part.scalar() instanceof NestedScalar nested) {
            if (!json.isJsonObject()) {
                throw new InvalidValue("Geef hier een object tussen accolades.");
            }
            return read(nested.shape(), json.getAsJsonObject());
        }
        return part.scalar().fromJson(json, part.field());
    }

    private static boolean blank(JsonElement json) {
        return json.isJsonPrimitive()
                && json.getAsJsonPrimitive().isString()
                && json.getAsString().isBlank();
    }
}
