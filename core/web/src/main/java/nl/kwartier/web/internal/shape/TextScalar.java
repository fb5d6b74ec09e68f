package nl.kwartier.web.internal.shape;

import com.google.gson.JsonObject;
import java.text.Normalizer;
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
        return normal;
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
        return schema;
    }
}
