package nl.kwartier.web.internal.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Option;

/** How one sort of value is read from text and JSON, written, and described. */
interface Scalar {
    /** Reads what a person typed; never blank, except for {@link Texts}. */
    Object fromText(String text, Field field);

    /** Writes a value as programs read it. */
    String toText(Object value);

    /** Writes a value into a form, as a person types it. */
    default String toForm(Object value) {
        return toText(value);
    }

    /** Reads a JSON value that is not null. */
    default Object fromJson(JsonElement json, Field field) {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isString()) {
            throw new InvalidValue("Geef hier tekst tussen aanhalingstekens.");
        }
        return fromText(json.getAsString(), field);
    }

    /** Writes a value as JSON. */
    default void toJson(JsonWriter out, Object value) throws IOException {
        out.value(toText(value));
    }

    /** Describes the value for OpenAPI. */
    JsonObject schema(Field field, Schemas schemas);

    /** The answers to choose from, when the type itself limits them; empty otherwise. */
    default List<Option> options() {
        return List.of();
    }
}
