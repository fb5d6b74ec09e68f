package nl.kwartier.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The databases that Kwartier runs on. */
public enum Database {
    /** One file. */
    SQLITE {
        @Override
        public Map<String, String> fresh() {
            return Map.of(DATA, folder().toString());
        }

        @Override
        public void release(Map<String, String> properties) {
            delete(Path.of(properties.get(DATA)));
        }
    },

    /** A server of its own, one for all tests of a run. */
    POSTGRES {
        @Override
        public Map<String, String> fresh() {
            return Map.of(DATA, folder().toString(), URL, PostgresServer.freshDatabase());
        }

        @Override
        public void release(Map<String, String> properties) {
            delete(Path.of(properties.get(DATA)));
            PostgresServer.recycle(properties.get(URL));
        }
    };

    private static final String DATA = "kwartier.data";
    private static final String URL = "kwartier.database";

    /** The framework's properties for a new, empty database of this kind. */
    public abstract Map<String, String> fresh();

    /** Takes a database back that nobody uses any more. */
    public abstract void release(Map<String, String> properties);

    private static Path folder() {
        try {
            return Files.createTempDirectory("kwartier-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
