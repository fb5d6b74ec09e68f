package nl.kwartier.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The databases that Kwartier runs on. */
public enum Database {
    /** One file. */
    SQLITE {
        @Override
        public Map<String, String> fresh() {
            return Map.of("kwartier.data", folder().toString());
        }
    },

    /** A server of its own, one for all tests of a run. */
    POSTGRES {
        @Override
        public Map<String, String> fresh() {
            return Map.of("kwartier.data", folder().toString(), "kwartier.database", PostgresServer.freshDatabase());
        }
    };

    /** The framework's properties for a new, empty database of this kind. */
    public abstract Map<String, String> fresh();

    private static Path folder() {
        try {
            return Files.createTempDirectory("kwartier-store");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
