package nl.kwartier.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The databases that Kwartier runs on. */
public enum Database {
    /** One file. */
    SQLITE;

    /** The framework's properties for a new, empty database of this kind. */
    Map<String, String> fresh() {
        try {
            Path folder = Files.createTempDirectory("kwartier-store");
            return Map.of("kwartier.data", folder.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
