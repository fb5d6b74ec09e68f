package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the libraries can be told only through Java's system properties. */
final class LibrarySettings {
    private LibrarySettings() {}

    static void apply(Path cache) throws IOException {
        nativeParts(cache.resolve("native"));
        // How many references fit in the 64 bytes a processor fetches at once. Left alone, Jetty starts all of Java's
        // management
        // to work this out: 200 classes, and a tenth of a second.
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    }

    /**
     * SQLite copies its native part to a file at each start. Its own choice is the system's folder for temporary files, from which a
     * well-guarded server runs nothing. Copies of earlier processes are removed here: this process alone holds the data folder.
     */
    private static void nativeParts(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var earlier = Files.newDirectoryStream(folder)) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
        System.setProperty("org.sqlite.tmpdir", folder.toString());
    }
}
