package nl.kwartier.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.kwartier.api.Settings;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.postgres.PostgresStart;
import nl.kwartier.store.internal.sqlite.SqliteEngine;

/** Opens the database that the settings name. */
final class Engines {
    private Engines() {}

    static Engine open(Settings settings, Limits limits) {
        return settings.database()
                .map(url -> PostgresStart.open(url, limits))
                .orElseGet(() -> sqlite(settings.data(), limits));
    }

    private static Engine sqlite(Path folder, Limits limits) {
        Path file = folder.resolve("kwartier.db");
        try {
            Files.createDirectories(folder);
            return new SqliteEngine(file, limits);
        } catch (IOException e) {
            throw new StartFailure("De map " + folder + " kan niet worden gemaakt. Kies met --data een andere map.", e);
        } catch (SQLException e) {
            throw new StartFailure(sentence(file, e), e);
        }
    }

    private static String sentence(Path file, SQLException error) {
        if (String.valueOf(error.getMessage()).contains("SQLITE_NOTADB")) {
            return "Het bestand " + file
                    + " is geen database van Kwartier. Zet het ergens anders, of kies met --data een andere map.";
        }
        return "Het bestand " + file + " kan niet worden geopend. Kijk of Kwartier in die map mag schrijven.";
    }
}
