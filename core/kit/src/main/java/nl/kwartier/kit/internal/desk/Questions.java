package nl.kwartier.kit.internal.desk;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.web.Field;
import org.jspecify.annotations.Nullable;

/** The programme's own questions: a record whose components become texts by name, and back. */
public final class Questions {
    private final Class<? extends Record> type;
    private final List<RecordComponent> components;

    private Questions(Class<? extends Record> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        for (RecordComponent component : components) {
            Field field = component.getAnnotation(Field.class);
            if (field == null || !field.required().isEmpty() || field.mandatory() || !fits(component.getType())) {
                throw new IllegalArgumentException(
                        type.getName() + "." + component.getName()
                                + " must carry @Field, may not be required, and is a text, whole number, flag, date or labelled enum");
            }
            component.getAccessor().trySetAccessible();
        }
    }

    /** Reads what a record asks. */
    public static Questions of(Class<? extends Record> type) {
        return new Questions(type);
    }

    private static boolean fits(Class<?> type) {
        return type == String.class
                || type == Integer.class
                || type == Boolean.class
                || type == LocalDate.class
                || (type.isEnum() && Labelled.class.isAssignableFrom(type));
    }

    /** The answers in a record, by the question's Dutch name; null where nothing was filled in. */
    public Map<String, @Nullable String> texts(Record answers) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Object value = value(component, answers);
            texts.put(name(component), value == null ? null : text(value));
        }
        return texts;
    }

    private static @Nullable Object value(RecordComponent component, Record answers) {
        try {
            return component.getAccessor().invoke(answers);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }

    private static String text(Object value) {
        return value instanceof Labelled labelled ? labelled.code() : value.toString();
    }

    private static String name(RecordComponent component) {
        return component.getAnnotation(Field.class).name();
    }

    /** The record that texts stand for; what the record no longer knows is left out. */
    public Record record(Map<String, String> texts) {
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = components.stream()
                .map(component -> parsed(component.getType(), texts.get(name(component))))
                .toArray();
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(refused);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type.getName() + " cannot be made", closed);
        }
    }

    private static @Nullable Object parsed(Class<?> type, @Nullable String text) {
        if (text == null || type == String.class) {
            return text;
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        return type == LocalDate.class ? LocalDate.parse(text) : constant(type, text);
    }

    private static @Nullable Object constant(Class<?> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Labelled) one).code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The answers as a person reads them, by the words of the question; without those that were not given. */
    public Map<String, String> told(Map<String, String> texts) {
        Map<String, String> told = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Object value = parsed(component.getType(), texts.get(name(component)));
            if (value != null) {
                told.put(component.getAnnotation(Field.class).label(), words(value));
            }
        }
        return told;
    }

    private static String words(Object value) {
        if (value instanceof Labelled labelled) {
            return labelled.label();
        }
        if (value instanceof Boolean flag) {
            return flag ? "ja" : "nee";
        }
        return value instanceof LocalDate day ? DutchWords.date(day) : value.toString();
    }
}
