package nl.kwartier.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The kit's tables as a programme gets them. */
public final class KitTables {
    private KitTables() {}

    /** The statements, in order. */
    public static String[] sql() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/programmatabellen"))) {
            return files.sorted().map(KitTables::text).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
