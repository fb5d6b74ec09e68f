package nl.kwartier.web.internal.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Option;

/** Yes or no. */
final class FlagScalar implements Scalar {
    private static final List<Option> ANSWERS = List.of(new Option("ja", "Ja"), new Option("nee", "Nee"));

    @Override
    public Object fromText(String text, Field field) {
        return switch (text.strip()) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new InvalidValue("Kies ja of nee.");
        };
    }

    @Override
    public Object fromJson(JsonElement json, Field field) {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isBoolean()) {
            throw new InvalidValue("Geef hier true of false, zonder aanhalingstekens.");
        }
        return json.getAsBoolean();
    }

    @Override
    public String toText(Object value) {
        return Boolean.TRUE.equals(value) ? "ja" : "nee";
    }

    @Override
    public void toJson(JsonWriter out, Object value) throws IOException {
        out.value((Boolean) value);
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        return Schemas.type("boolean");
    }

    @Override
    public List<Option> options() {
        return ANSWERS;
    }
}
