package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The command {@code reservekopie}: one file with everything that is in the database, made while the platform goes on. */
public final class Backup extends Tool {
    /** Made by {@code ServiceLoader}. */
    public Backup() {}

    @Override
    public String name() {
        return "reservekopie";
    }

    @Override
    void run(Request request, PrintWriter out) throws IOException, SQLException {
        try (var file = NewFile.at(request.file())) {
            if (request.database().isPresent()) {
                new PostgresTools(request.database().get()).dump(file.part(), out);
            } else {
                sqlite(request.data().resolve(DATABASE), file, out);
            }
            long bytes = Files.size(file.part());
            file.finish();
            out.println("De reservekopie staat in " + request.file() + " (" + megabytes(bytes) + ").");
        }
    }

    private static void sqlite(Path database, NewFile file, PrintWriter out) throws IOException, SQLException {
        if (!Files.exists(database)) {
            throw new NotDone("In de map " + database.getParent()
                    + " staat geen database van Kwartier. Geef met --data de map waar Kwartier alles bewaart.");
        }
        var progress = new Progress(out);
        try (var source = SqliteCopy.open(database)) {
            progress.growing("Kopiëren", file.part(), source.bytes(), () -> source.copyTo(file.part()));
        } catch (SQLException e) {
            if (SqliteCopy.isFull(e)) {
                throw full(file);
            }
            throw e;
        }
        try (var copy = SqliteCopy.open(file.part())) {
            progress.lasting("Nakijken", () -> check(copy));
        }
    }

    private static void check(SqliteCopy copy) throws SQLException {
        if (!copy.isWhole()) {
            throw new NotDone("De kopie is niet goed, en is weggehaald. Kijk of de schijven nog in orde zijn: "
                    + "de database zelf kan beschadigd zijn.");
        }
    }

    private static NotDone full(NewFile file) {
        return new NotDone("Er is geen ruimte voor de reservekopie in "
                + file.part().getParent() + ". Er is niets achtergebleven. Maak ruimte, of kies een andere schijf.");
    }
}
