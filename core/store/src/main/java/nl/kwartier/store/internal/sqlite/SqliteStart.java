package nl.kwartier.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.kwartier.store.internal.StartFailure;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Limits;

/** Opens the database file in the data folder, or says in a sentence why that cannot be. */
public final class SqliteStart {
    private SqliteStart() {}

    /**
     * Opens it, or makes it.
     *
     * @throws StartFailure when the folder or the file cannot be used, or the disk is full
     */
    public static Engine open(Path folder, Limits limits) {
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
        if (SqliteErrors.isDiskFull(error)) {
            return "De schijf met " + file
                    + " is vol. Wat was opgeslagen, is bewaard. Maak ruimte en start Kwartier opnieuw.";
        }
        if (String.valueOf(error.getMessage()).contains("SQLITE_NOTADB")) {
            return "Het bestand " + file
                    + " is geen database van Kwartier. Zet het ergens anders, of kies met --data een andere map.";
        }
        return "Het bestand " + file + " kan niet worden geopend. Kijk of Kwartier in die map mag schrijven.";
    }
}
