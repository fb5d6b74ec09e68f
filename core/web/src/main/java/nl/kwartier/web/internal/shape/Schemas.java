package nl.kwartier.web.internal.shape;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/** The named schemas of an OpenAPI document, gathered while it is made. */
public final class Schemas {
    private final Map<String, JsonObject> byName = new TreeMap<>();

    /** A reference to the schema of a record, which is added to the document. */
    public JsonObject reference(Shape shape) {
        String name = shape.schemaName();
        if (!byName.containsKey(name)) {
            byName.put(name, new JsonObject());
            byName.put(name, shape.schema(this));
        }
        var reference = new JsonObject();
        reference.addProperty("$ref", "#/components/schemas/" + name);
        return reference;
    }

    /** Adds a schema that belongs to no record. */
    public void add(String name, JsonObject schema) {
        byName.put(name, schema);
    }

    /** All schemas by name. */
    public JsonObject all() {
        var all = new JsonObject();
        byName.forEach(all::add);
        return all;
    }

    static JsonObject type(String type) {
        var schema = new JsonObject();
        schema.addProperty("type", type);
        return schema;
    }

    static JsonObject format(String type, String format) {
        var schema = type(type);
        schema.addProperty("format", format);
        return schema;
    }
}
