package nl.kwartier.web.internal.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Option;
import org.jspecify.annotations.Nullable;

/** One described component of a record. */
public final class Part {
    private final RecordComponent component;
    private final Method accessor;
    private final Field field;
    private final String name;
    private final Scalar scalar;
    private final Count count;

    Part(RecordComponent component, Field field, Scalar scalar, Count count) {
        this.component = component;
        this.accessor = component.getAccessor();
        this.accessor.trySetAccessible();
        this.field = field;
        this.name = field.name();
        this.scalar = scalar;
        this.count = count;
    }

    /** The Dutch name on the wire. */
    public String name() {
        return name;
    }

    /** What was declared. */
    public Field field() {
        return field;
    }

    /** Whether it is a list. */
    public boolean many() {
        return count == Count.MANY;
    }

    /** Whether it has a value for each of several keys: in a form as {@code name.key}, in JSON as an object. */
    public boolean keyed() {
        return count == Count.KEYED;
    }

    /** The key that is in the name of a form's field; null when the field is not of this component. */
    @Nullable String key(String formField) {
        return formField.startsWith(name + ".") ? formField.substring(name.length() + 1) : null;
    }

    /** Whether it may stay empty. */
    public boolean optional() {
        return field.required().isEmpty() && !field.mandatory();
    }

    /** Whether it is a file. */
    public boolean upload() {
        return scalar instanceof UploadScalar;
    }

    /** Whether it is yes or no. */
    public boolean flag() {
        return scalar instanceof FlagScalar;
    }

    /** Whether it is a date. */
    public boolean date() {
        return scalar == TimeScalar.DATE;
    }

    /** Whether it is a time of day. */
    public boolean time() {
        return scalar == TimeScalar.TIME;
    }

    /** Whether it is a whole number or one with a fraction. */
    public boolean number() {
        return scalar instanceof NumberScalar;
    }

    /** Whether it is hidden. */
    public boolean hidden() {
        return field.widget() == Widget.HIDDEN;
    }

    /** The answers that the type itself limits it to; empty when it does not. */
    public List<Option> options() {
        return field.choices().length == 0
                ? scalar.options()
                : Arrays.stream(field.choices())
                        .map(choice -> new Option(choice, choice))
                        .toList();
    }

    Scalar scalar() {
        return scalar;
    }

    Class<?> type() {
        return component.getType();
    }

    /** What stands for nothing filled in: an empty list, false for a flag that cannot be null, or null. */
    @Nullable Object nothing() {
        if (many()) {
            return List.of();
        }
        if (keyed()) {
            return Map.of();
        }
        return component.getType() == boolean.class ? (Object) false : null;
    }

    @Nullable Object of(Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(accessor + " cannot be called", closed);
        }
    }

    /** The component of a record as texts, as a form shows them. */
    public List<String> texts(Object record) {
        Object value = of(record);
        if (value == null) {
            return List.of();
        }
        if (keyed()) {
            return List.of();
        }
        return many() ? ((List<?>) value).stream().map(scalar::toForm).toList() : List.of(scalar.toForm(value));
    }

    /** The component of a record as a form's fields, each with its texts; a component with keys has a field for each. */
    public Map<String, List<String>> fields(Object record) {
        if (!keyed()) {
            return Map.of(name, texts(record));
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (of(record) instanceof Map<?, ?> values) {
            values.forEach((key, value) -> fields.put(name + "." + key, List.of(scalar.toForm(value))));
        }
        return fields;
    }

    /** A text as the form shows its value, so that two ways to type one value are alike; what cannot be read stays as it is. */
    public String tidy(String text) {
        try {
            return scalar.toForm(scalar.fromText(text, field));
        } catch (InvalidValue unreadable) {
            return text;
        }
    }

    void toJson(JsonWriter out, Object record) throws IOException {
        Object value = of(record);
        if (value == null) {
            return;
        }
        out.name(name);
        if (keyed()) {
            keyedToJson(out, (Map<?, ?>) value);
            return;
        }
        if (!many()) {
            scalar.toJson(out, value);
            return;
        }
        out.beginArray();
        for (Object one : (List<?>) value) {
            scalar.toJson(out, one);
        }
        out.endArray();
    }

    private void keyedToJson(JsonWriter out, Map<?, ?> values) throws IOException {
        out.beginObject();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            out.name(String.valueOf(entry.getKey()));
            scalar.toJson(out, entry.getValue());
        }
        out.endObject();
    }

    JsonObject schema(Schemas schemas) {
        var one = scalar.schema(field, schemas);
        if (keyed()) {
            var byKey = Schemas.type("object");
            byKey.add("additionalProperties", one);
            one = byKey;
        }
        if (many()) {
            var list = Schemas.type("array");
            list.add("items", one);
            one = list;
        }
        if (!field.label().isEmpty() && !one.has("$ref")) {
            one.addProperty(
                    "description", field.hint().isEmpty() ? field.label() : field.label() + ". " + field.hint());
        }
        return one;
    }

    static JsonArray names(List<Part> parts) {
        var names = new JsonArray();
        parts.forEach(part -> names.add(part.name()));
        return names;
    }

    /** How many values a component holds. */
    enum Count {
        ONE,
        MANY,
        KEYED
    }
}
