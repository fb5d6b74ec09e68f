package nl.kwartier.community.internal.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values by name, as JSON gives them. */
public record Values(Map<String, Object> byName) {
    /** Starts an empty map. */
    public static Building building() {
        return new Building();
    }

    public @Nullable String text(String name) {
        return (String) byName.get(name);
    }

    /** A text that is always there. */
    public String required(String name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalStateException("A kept row lacks " + name);
        }
        return text;
    }

    public <T> @Nullable T map(String name, Function<String, T> read) {
        String text = text(name);
        return text == null ? null : read.apply(text);
    }

    public @Nullable Integer whole(String name) {
        return byName.get(name) instanceof Number number ? number.intValue() : null;
    }

    public @Nullable Double real(String name) {
        return byName.get(name) instanceof Number number ? number.doubleValue() : null;
    }

    public @Nullable Boolean flag(String name) {
        return (Boolean) byName.get(name);
    }

    public List<String> texts(String name) {
        return byName.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Gathers values. */
    public static final class Building {
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Building() {}

        public Building put(String name, @Nullable Object value) {
            values.put(name, value);
            return this;
        }

        public Map<String, @Nullable Object> done() {
            return values;
        }
    }
}
