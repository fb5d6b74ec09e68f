package nl.kwartier.store.internal.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kwartier.api.store.Schemas.Migration;

/** The migrations of the store's own tables. */
public final class OwnMigrations {
    private static final List<String> FILES = List.of(
            "0001-logboek.sql",
            "0002-gebeurtenissen.sql",
            "0003-sessies.sql",
            "0004-generaties.sql",
            "0005-teruggaan.sql");

    private OwnMigrations() {}

    public static List<Migration> all() {
        return FILES.stream()
                .map(file -> MigrationNames.migration(file, read(file)))
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = OwnMigrations.class.getResourceAsStream("/migraties/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The store's own jar lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
