package nl.kwartier.store.internal.backup;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an administrator asked for.
 *
 * @param file the copy: to be made, or to be put back
 * @param data the data folder
 * @param database the address of a PostgreSQL database; nothing for SQLite
 * @param demo whether it is about a demonstration
 * @param services the folder with the jars of the core's modules, which say how new their tables are
 */
record Request(Path file, Path data, Optional<String> database, boolean demo, Path services) {
    /** Reads {@code name=value} for each of them. */
    static Request of(String... arguments) {
        var values = new HashMap<String, String>();
        for (String argument : arguments) {
            int split = argument.indexOf('=');
            values.put(argument.substring(0, split), argument.substring(split + 1));
        }
        return new Request(
                Path.of(value(values, "bestand")),
                Path.of(value(values, "data")),
                Optional.ofNullable(values.get("database")),
                Boolean.parseBoolean(values.get("demo")),
                Path.of(value(values, "onderdelen")));
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing " + name);
        }
        return value;
    }
}
