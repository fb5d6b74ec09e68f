package nl.kwartier.testkit.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * A jar or folder of the test's class path that has a manifest.
 *
 * @param place the file or folder
 * @param headers its manifest
 */
record Entry(Path place, Attributes headers) {
    /** Everything on the class path, in its order. */
    static List<Entry> ofClassPath() {
        try {
            var entries = new ArrayList<Entry>();
            for (URL manifest : Collections.list(loader().getResources(JarFile.MANIFEST_NAME))) {
                read(manifest).ifPresent(entries::add);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return Objects.requireNonNullElse(Thread.currentThread().getContextClassLoader(), Entry.class.getClassLoader());
    }

    /** The JDK's own parts have manifests of another kind, which do not count. */
    private static Optional<Entry> read(URL manifest) throws IOException {
        String address = manifest.toString();
        String place = address.substring(0, address.length() - JarFile.MANIFEST_NAME.length());
        if (place.startsWith("jar:file:")) {
            place = place.substring("jar:".length(), place.lastIndexOf("!/"));
        }
        if (!place.startsWith("file:")) {
            return Optional.empty();
        }
        try (var in = manifest.openStream()) {
            return Optional.of(new Entry(Path.of(URI.create(place)), new Manifest(in).getMainAttributes()));
        }
    }

    String header(String name) {
        return Objects.requireNonNullElse(headers.getValue(name), "");
    }

    /** Whether this is the artifact whose jar a list names without version: {@code gson.jar}. */
    boolean is(String jar) {
        String artifact = jar.substring(0, jar.length() - ".jar".length());
        String file = place.getFileName().toString();
        return file.equals(jar)
                || (file.startsWith(artifact + "-")
                        && Character.isDigit(file.charAt(artifact.length() + 1))
                        && !file.endsWith("-tests.jar"))
                || (!file.endsWith(".jar") && header("Bundle-SymbolicName").equals(artifact));
    }
}
