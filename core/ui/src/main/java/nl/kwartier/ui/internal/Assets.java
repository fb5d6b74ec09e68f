package nl.kwartier.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The static files as the build left them: a name that stays, and a path that changes with the content. */
public final class Assets {
    /** The folder in the bundle, and the first part of the URL. */
    public static final String FOLDER = "/static/";

    private static final Map<String, String> PATHS = read();

    private Assets() {}

    /** The URL of a file by the name that stays, such as {@code iconen.svg}. */
    public static String path(String name) {
        String hashed = PATHS.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("No static file '" + name + "'; there are " + PATHS.keySet());
        }
        return FOLDER + hashed;
    }

    /** All names that stay, with the names that change. */
    public static Map<String, String> all() {
        return PATHS;
    }

    /** The bytes of a file by its changing name, or null when there is no such file. */
    public static byte @Nullable [] bytes(String hashed) {
        try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + hashed)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read static file " + hashed, e);
        }
    }

    /** The names of the symbols in the file of icons. */
    public static Set<String> symbols() {
        byte[] sprite = Objects.requireNonNull(bytes(path("iconen.svg").substring(FOLDER.length())));
        Set<String> names = new TreeSet<>();
        Matcher symbol = Pattern.compile("<symbol id=\"([^\"]+)\"").matcher(new String(sprite, StandardCharsets.UTF_8));
        while (symbol.find()) {
            names.add(symbol.group(1));
        }
        return names;
    }

    private static Map<String, String> read() {
        Properties listed = new Properties();
        try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + "static.properties")) {
            if (stream == null) {
                throw new IllegalStateException("The static files are missing; build core/ui with npm on the path");
            }
            listed.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of static files", e);
        }
        Map<String, String> paths = new TreeMap<>();
        listed.stringPropertyNames().forEach(name -> paths.put(name, listed.getProperty(name)));
        return Map.copyOf(paths);
    }
}
