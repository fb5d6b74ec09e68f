package nl.kwartier.web.internal.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.text.Normalizer;
import java.util.Arrays;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;

/** Plain text, kept in Unicode normal form C. */
final class TextScalar implements Scalar {
    @Override
    public Object fromText(String text, Field field) {
        String normal = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        if (field.widget() != Field.Widget.PASSWORD) {
            normal = normal.strip();
            refuseInvisible(normal, field.widget() == Field.Widget.LONG_TEXT);
        }
        int length = normal.codePointCount(0, normal.length());
        if (length > field.max()) {
            throw new InvalidValue(
                    "Maak dit korter: hoogstens " + field.max() + " tekens, nu zijn het er " + length + ".");
        }
        return among(normal, field.choices());
    }

    private static String among(String text, String[] choices) {
        if (choices.length == 0) {
            return text;
        }
        return Arrays.stream(choices)
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new InvalidValue("Kies uit: " + String.join(", ", choices) + "."));
    }

    private static void refuseInvisible(String text, boolean lines) {
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')))) {
            throw new InvalidValue("Hier staat een onzichtbaar teken in. Typ de tekst opnieuw, zonder te plakken.");
        }
    }

    @Override
    public String toText(Object value) {
        return (String) value;
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        var schema = Schemas.type("string");
        schema.addProperty("maxLength", field.max());
        if (field.choices().length > 0) {
            var choices = new JsonArray();
            Arrays.stream(field.choices()).forEach(choices::add);
            schema.add("enum", choices);
        }
        return schema;
    }
}
