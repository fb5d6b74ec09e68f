package nl.kwartier.store.internal.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Puts a copy of an SQLite database in the place of the present one. At each moment there is one whole database under its name. */
final class SqliteRestore {
    private static final String LOG = "-wal";
    private static final List<String> BESIDE = List.of(LOG, "-shm");

    private final Request request;
    private final PrintWriter out;
    private final Path present;

    SqliteRestore(Request request, PrintWriter out) {
        this.request = request;
        this.out = out;
        this.present = request.data().resolve(Tool.DATABASE);
    }

    /** Does it; the present database gets a name with this suffix. */
    void run(String suffix) throws IOException, SQLException {
        Path next = request.data().resolve("terugzetten.deel");
        Path aside = request.data().resolve("kwartier-voor-terugzetten-" + suffix + ".db");
        try {
            copy(next);
            check(next);
            String told = again(next);
            NewFile.force(next);
            setAside(aside);
            Files.move(next, present, ATOMIC_MOVE);
            NewFile.force(request.data());
            out.println("De reservekopie " + request.file() + " is teruggezet.");
            if (Files.exists(aside)) {
                out.println("De gegevens van hiervoor staan in " + aside + ".");
            }
            out.println(told);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void copy(Path next) throws IOException, SQLException {
        Files.deleteIfExists(next);
        try {
            long bytes = Files.size(request.file());
            new Progress(out).growing("Terugzetten", next, bytes, () -> Files.copy(request.file(), next));
        } catch (IOException e) {
            throw new NotDone("De reservekopie past niet in de map " + request.data()
                    + ", of kan niet worden gelezen. Er is niets veranderd; maak ruimte op de schijf.");
        }
    }

    private void check(Path next) throws IOException, SQLException {
        var versions = Versions.of(request.services());
        try (var copy = SqliteCopy.open(next)) {
            new Progress(out).lasting("Nakijken", () -> whole(copy));
            if (copy.number(
                            "SELECT count(*) FROM sqlite_schema WHERE name IN ('store__owner', 'store__migration', 'store__event')")
                    < 3) {
                throw new NotDone("Het bestand " + request.file()
                        + " is geen reservekopie van Kwartier. Er is niets veranderd; geef een ander bestand.");
            }
            copy.each(
                    "SELECT CASE WHEN instr(name, '/') = 0 THEN owner ELSE substr(name, 1, instr(name, '/')) END AS series, "
                            + "count(*) FROM store__migration GROUP BY owner, generation, series",
                    row -> versions.check(row[0], Long.parseLong(row[1])));
            Demo.check(copy.text("SELECT value FROM store__fact WHERE name = 'kind'"), request.demo());
        } catch (SQLException e) {
            throw broken();
        }
    }

    private void whole(SqliteCopy copy) throws SQLException {
        if (!copy.isWhole()) {
            throw broken();
        }
    }

    private NotDone broken() {
        return new NotDone("De reservekopie " + request.file()
                + " is beschadigd of niet heel. Er is niets veranderd; geef een ander bestand.");
    }

    /** Notes in the copy what was erased since, so that the platform does it again when it starts. */
    private String again(Path next) throws SQLException {
        if (!Files.exists(present)) {
            return Again.nothingToReadFrom();
        }
        try (var copy = SqliteCopy.open(next)) {
            copy.run("ATTACH ? AS nu", present.toString());
            return Again.told(again(copy, Again.REMOVED), again(copy, Again.ERASED));
        } catch (SQLException unreadable) {
            return Again.nothingToReadFrom();
        }
    }

    private static long again(SqliteCopy copy, String type) throws SQLException {
        String missing = Again.missing("nu.store__event", "main.store__event", type);
        long subjects = copy.number("SELECT count(DISTINCT subject) FROM " + missing);
        copy.run("INSERT INTO main.store__event (tx, at, owner, trace, type, subject) SELECT 0, at, '" + Again.OWNER
                + "', trace, type, subject FROM " + missing + " ORDER BY at");
        return subjects;
    }

    /** Gives the present database a second name, and takes its log out of the way of the one that comes. */
    private void setAside(Path aside) throws IOException {
        if (!Files.exists(present)) {
            return;
        }
        empty();
        for (String beside : BESIDE) {
            Path file = request.data().resolve(Tool.DATABASE + beside);
            if (Files.exists(file)) {
                Files.move(file, request.data().resolve(aside.getFileName() + beside));
            }
        }
        try {
            Files.createLink(aside, present);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(present, aside);
            NewFile.force(aside);
        }
        NewFile.force(request.data());
    }

    /** Brings what is in the log into the file; a database that is broken keeps its log beside it. */
    private void empty() {
        try (var database = SqliteCopy.open(present)) {
            database.text("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException broken) {
            out.println("De huidige database is niet te lezen. Zij blijft zoals zij is, onder een andere naam.");
        }
    }
}
