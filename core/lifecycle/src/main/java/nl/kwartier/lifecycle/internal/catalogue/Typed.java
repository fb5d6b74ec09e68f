package nl.kwartier.lifecycle.internal.catalogue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;

/** The types that an attribute of a capability can have. */
final class Typed {
    private Typed() {}

    /**
     * Reads a value.
     *
     * @param type such as {@code Version} or {@code List<String>}; null for a text
     * @throws IllegalArgumentException when the value is not of that type
     */
    static Object of(@Nullable String type, String value) {
        if (type == null) {
            return value;
        }
        if (type.equals("List")) {
            return list("String", value);
        }
        if (type.startsWith("List")) {
            return list(each(type), value);
        }
        return switch (type) {
            case "Version" -> Version.parseVersion(value);
            case "Long" -> Long.valueOf(value.strip());
            case "Double" -> Double.valueOf(value.strip());
            default -> value;
        };
    }

    private static String each(String type) {
        if (!type.matches("List<\\w+>")) {
            throw new IllegalArgumentException(type);
        }
        return type.substring("List<".length(), type.length() - 1);
    }

    private static List<Object> list(String type, String values) {
        return Arrays.stream(values.split(",", -1))
                .map(value -> of(type, value.strip()))
                .toList();
    }
}
