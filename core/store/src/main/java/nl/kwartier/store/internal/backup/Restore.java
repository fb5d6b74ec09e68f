package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The command {@code terugzetten}: puts a copy in the place of the present database, which is kept under another name. Whoever runs it
 * holds the data folder. What was erased since the copy was made is erased again.
 */
public final class Restore extends Tool {
    /** Made by {@code ServiceLoader}. */
    public Restore() {}

    @Override
    public String name() {
        return "terugzetten";
    }

    @Override
    void run(Request request, PrintWriter out) throws IOException, SQLException {
        Path copy = request.file();
        if (!Files.isRegularFile(copy)) {
            throw new NotDone("Het bestand " + copy + " is er niet. Geef het bestand dat met reservekopie is gemaakt.");
        }
        boolean sqlite = SqliteCopy.looksLike(copy);
        if (!sqlite && !PostgresTools.looksLike(copy)) {
            throw new NotDone("Het bestand " + copy
                    + " is geen reservekopie van Kwartier. Er is niets veranderd; geef een ander bestand.");
        }
        if (sqlite && request.database().isPresent()) {
            throw new NotDone(
                    "Deze reservekopie is van SQLite, en de database is nu PostgreSQL. Er is niets veranderd; "
                            + "zet de kopie terug zonder --database en zonder database in kwartier.properties.");
        }
        if (sqlite) {
            new SqliteRestore(request, out).run(suffix());
        } else {
            String url = request.database()
                    .orElseThrow(() -> new NotDone("Deze reservekopie is van PostgreSQL. Er is niets veranderd; "
                            + "geef met --database het adres van de database."));
            new PostgresRestore(request, url, out).run(suffix());
        }
    }

    /** A moment as a part of a file's name. */
    private static String suffix() {
        return LocalDateTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MILLIS)
                .toString()
                .replace(':', '-');
    }
}
