package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.spi.ToolProvider;

/** A command that works on the database without the platform. The launcher finds it by its name. */
abstract class Tool implements ToolProvider {
    static final String DATABASE = "kwartier.db";

    @Override
    public final int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            run(Request.of(arguments), out);
            return 0;
        } catch (NotDone refused) {
            err.println(refused.getMessage());
        } catch (IOException | SQLException failure) {
            err.println("Dit is niet gelukt, en er is niets veranderd. Techniek: " + oneLine(failure));
        }
        return 1;
    }

    abstract void run(Request request, PrintWriter out) throws IOException, SQLException;

    static String megabytes(long bytes) {
        return bytes < 1_000_000 ? bytes / 1_000 + " KB" : bytes / 1_000_000 + " MB";
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
