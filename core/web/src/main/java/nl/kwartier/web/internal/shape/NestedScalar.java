package nl.kwartier.web.internal.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;

/** A described record within a described record; JSON only. */
final class NestedScalar implements Scalar {
    private final Shape shape;

    NestedScalar(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    @Override
    public Object fromText(String text, Field field) {
        throw new InvalidValue("Dit veld kan niet in een formulier staan.");
    }

    @Override
    public String toText(Object value) {
        throw new IllegalStateException("The record " + shape.type() + " has no text");
    }

    @Override
    public Object fromJson(JsonElement json, Field field) {
        throw new IllegalStateException("Nested records are read by the reader of the whole");
    }

    @Override
    public void toJson(JsonWriter out, Object value) throws IOException {
        shape.toJson(out, value);
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        return schemas.reference(shape);
    }
}
