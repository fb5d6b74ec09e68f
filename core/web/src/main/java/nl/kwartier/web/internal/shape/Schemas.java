package nl.kwartier.web.internal.shape;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The named schemas of an OpenAPI document, gathered while it is made. A record keeps its own short name; what an owner's records are called
 * begins with the owner, so that two programmes may both have a {@code ConversationInput}.
 */
public final class Schemas {
    private final Map<String, JsonObject> byName;
    private final Map<String, Class<?>> types;
    private final String owner;

    /** Schemas without an owner in front. */
    public Schemas() {
        this(new TreeMap<>(), new HashMap<>(), "");
    }

    private Schemas(Map<String, JsonObject> byName, Map<String, Class<?>> types, String owner) {
        this.byName = byName;
        this.types = types;
        this.owner = owner;
    }

    /** The same document, with an owner in front of what is added from here. */
    public Schemas of(String owner) {
        return new Schemas(byName, types, owner);
    }

    /** A reference to the schema of a record, which is added to the document. */
    public JsonObject reference(Shape shape) {
        String name = name(shape);
        if (types.putIfAbsent(name, shape.type()) == null) {
            byName.put(name, shape.schema(this));
        }
        var reference = new JsonObject();
        reference.addProperty("$ref", "#/components/schemas/" + name);
        return reference;
    }

    /** With a number behind it where another record has the name already. */
    private String name(Shape shape) {
        String name = owner + shape.type().getSimpleName();
        String free = name;
        for (int number = 2; types.getOrDefault(free, shape.type()) != shape.type(); number++) {
            free = name + number;
        }
        return free;
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
