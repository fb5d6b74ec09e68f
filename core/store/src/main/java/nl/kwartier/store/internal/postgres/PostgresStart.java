package nl.kwartier.store.internal.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import nl.kwartier.store.internal.StartFailure;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Limits;
import org.postgresql.ds.PGSimpleDataSource;

/** Tries the connection once before the pools are made, so that a wrong address or password gets a sentence at once. */
public final class PostgresStart {
    private static final int OLDEST_VERSION = 15;
    private static final int PATIENCE_SECONDS = 10;

    private PostgresStart() {}

    /**
     * Connects.
     *
     * @throws StartFailure when the address is wrong, nobody answers, the account may not enter or the server is too old
     */
    public static Engine open(String url, Limits limits) {
        try {
            check(url);
            return new PostgresEngine(url, limits);
        } catch (SQLException e) {
            throw new StartFailure(
                    sentence(e) + " Kijk het adres achter --database na, of achter database in kwartier.properties.",
                    e);
        }
    }

    private static void check(String url) throws SQLException {
        var source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new StartFailure(
                    "Het adres van de database klopt niet. Een goed adres is jdbc:postgresql://localhost:5432/kwartier.",
                    e);
        }
        source.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection connection = source.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StartFailure(
                        "De database is PostgreSQL " + version + ". Kwartier heeft minstens versie " + OLDEST_VERSION
                                + " nodig.",
                        null);
            }
        }
    }

    private static String sentence(SQLException error) {
        String state = String.valueOf(error.getSQLState()).toUpperCase(Locale.ROOT);
        return switch (state) {
            case "28P01", "28000" -> "De database weigert de naam of het wachtwoord van het account.";
            case "3D000" -> "De database bestaat niet op deze server. Maak haar eerst aan.";
            case "08001", "08006", "08004" -> "De databaseserver is niet bereikbaar.";
            default -> "De database kan niet worden geopend: " + error.getMessage() + ".";
        };
    }
}
