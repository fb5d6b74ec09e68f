package nl.kwartier.web.internal.shape;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Upload;
import org.jspecify.annotations.Nullable;

/** A described record: its parts in order, and how to make one. Made once per class, when its route appears. */
public final class Shape {
    private static final Map<Class<?>, Scalar> KNOWN = Map.ofEntries(
            Map.entry(String.class, new TextScalar()),
            Map.entry(Integer.class, NumberScalar.INTEGER),
            Map.entry(int.class, NumberScalar.INTEGER),
            Map.entry(Long.class, NumberScalar.LONG),
            Map.entry(long.class, NumberScalar.LONG),
            Map.entry(Double.class, NumberScalar.REAL),
            Map.entry(double.class, NumberScalar.REAL),
            Map.entry(Boolean.class, new FlagScalar()),
            Map.entry(boolean.class, new FlagScalar()),
            Map.entry(LocalDate.class, TimeScalar.DATE),
            Map.entry(LocalTime.class, TimeScalar.TIME),
            Map.entry(LocalDateTime.class, TimeScalar.DATE_TIME),
            Map.entry(Instant.class, TimeScalar.INSTANT),
            Map.entry(Upload.class, new UploadScalar()));

    private final Class<?> type;
    private final List<Part> parts;
    private final Constructor<?> constructor;

    private Shape(Class<?> type, List<Part> parts, Constructor<?> constructor) {
        this.type = type;
        this.parts = parts;
        this.constructor = constructor;
    }

    /**
     * Reads the description of a record.
     *
     * @throws IllegalArgumentException when a component is not described or cannot be read
     */
    public static Shape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            return new Shape(type, Arrays.stream(components).map(Shape::part).toList(), constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(type.getName() + " has no canonical constructor", impossible);
        }
    }

    private static Part part(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        if (field == null) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getName() + "." + component.getName() + " needs @Field");
        }
        if (component.getType() == Map.class) {
            return new Part(component, field, scalar(argument(component.getGenericType(), 1)), Part.Count.KEYED);
        }
        boolean many = component.getType() == List.class;
        Class<?> one = many ? argument(component.getGenericType(), 0) : component.getType();
        return new Part(component, field, scalar(one), many ? Part.Count.MANY : Part.Count.ONE);
    }

    private static Class<?> argument(Type generic, int which) {
        return (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[which];
    }

    private static Scalar scalar(Class<?> type) {
        Scalar known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum() && Labelled.class.isAssignableFrom(type)) {
            return new ChoiceScalar(type);
        }
        if (WrappedScalar.fits(type)) {
            try {
                return WrappedScalar.of(type);
            } catch (ReflectiveOperationException unfit) {
                throw new IllegalArgumentException(type.getName() + " cannot be made from a text", unfit);
            }
        }
        if (type.isRecord()) {
            return new NestedScalar(of(type));
        }
        throw new IllegalArgumentException("A component cannot be a " + type.getName());
    }

    /** The record's class. */
    public Class<?> type() {
        return type;
    }

    /** The components, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** Whether a form may hold a field: a component of this name, or one answer of a component with a key for each. */
    boolean knows(String field) {
        return part(field).isPresent() || parts.stream().anyMatch(part -> part.keyed() && part.key(field) != null);
    }

    /** Finds a component by its Dutch name. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Whether a file is among the components. */
    public boolean hasUpload() {
        return parts.stream().anyMatch(Part::upload);
    }

    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(type.getName() + " failed", refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type.getName() + " cannot be made", closed);
        }
    }

    /** Writes a record as a JSON object. Components that are null are left out. */
    public void toJson(JsonWriter out, Object record) throws IOException {
        out.beginObject();
        for (Part part : parts) {
            part.toJson(out, record);
        }
        out.endObject();
    }

    JsonObject schema(Schemas schemas) {
        var properties = new JsonObject();
        parts.forEach(part -> properties.add(part.name(), part.schema(schemas)));
        var schema = Schemas.type("object");
        var required = parts.stream().filter(part -> !part.optional()).toList();
        if (!required.isEmpty()) {
            schema.add("required", Part.names(required));
        }
        schema.add("properties", properties);
        return schema;
    }
}
