package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where SQLite puts its native part. Its own choice is the system's folder for temporary files, from which a well-guarded server runs
 * nothing, and where a killed process leaves its copy for anybody to wonder at.
 */
final class NativeParts {
    private NativeParts() {}

    static void keepIn(Path cache) throws IOException {
        System.setProperty(
                "org.sqlite.tmpdir",
                Files.createDirectories(cache.resolve("native")).toString());
    }
}
