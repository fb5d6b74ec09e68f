package nl.kwartier.web.internal.shape;

import com.google.gson.JsonObject;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Upload;

/** A file; forms only. */
final class UploadScalar implements Scalar {
    @Override
    public Object fromText(String text, Field field) {
        throw new InvalidValue("Kies een bestand.");
    }

    @Override
    public String toText(Object value) {
        return ((Upload) value).name();
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        return Schemas.format("string", "binary");
    }
}
