package nl.kwartier.store.internal.postgres;

import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Tells why there is no connection and what to do. Never with the address as a whole, which holds the password. */
final class NoConnection {
    private NoConnection() {}

    /** One sentence about what is wrong, and one about where to mend it. */
    static String sentence(PGSimpleDataSource source, SQLException error) {
        String state = String.valueOf(error.getSQLState()).toUpperCase(Locale.ROOT);
        return switch (state) {
            case "28P01", "28000" ->
                "De database weigert de naam of het wachtwoord van het account." + lookAt("user en password");
            case "3D000" ->
                "De database " + source.getDatabaseName() + " bestaat niet op deze server. Maak haar eerst aan."
                        + lookAt("anders haar naam");
            case "57P03" -> "De databaseserver is nog niet klaar. Probeer het over een minuut opnieuw.";
            default -> byCause(source, error);
        };
    }

    private static String byCause(PGSimpleDataSource source, SQLException error) {
        boolean refused = "08004".equals(error.getSQLState());
        if (refused && source.getPassword() == null) {
            return "De database vraagt om een wachtwoord. Zet &password= met het wachtwoord erachter."
                    + lookAt("user en password");
        }
        String host = String.join(", ", source.getServerNames());
        if (cause(error, UnknownHostException.class)) {
            return "De databaseserver " + host + " is onbekend." + lookAt("de naam van de server");
        }
        if (cause(error, IOException.class)) {
            return "De databaseserver " + host + " is niet bereikbaar. Kijk of hij draait." + lookAt("ook het adres");
        }
        return "De database kan niet worden geopend: " + firstLine(error) + "." + lookAt("het adres");
    }

    private static String lookAt(String part) {
        return " Kijk " + part + " na achter --database, of achter database in kwartier.properties.";
    }

    private static boolean cause(@Nullable Throwable error, Class<? extends Throwable> kind) {
        return error != null && (kind.isInstance(error) || cause(error.getCause(), kind));
    }

    private static String firstLine(SQLException error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    }
}
