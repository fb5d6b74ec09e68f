package nl.kwartier.store.internal.postgres;

import java.sql.Connection;
import java.sql.SQLException;
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
        var source = source(url);
        try {
            check(source);
            return new PostgresEngine(url, limits);
        } catch (SQLException e) {
            throw new StartFailure(NoConnection.sentence(source, e), e);
        }
    }

    private static PGSimpleDataSource source(String url) {
        var source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            // Without its cause, which repeats the address with the password in it.
            throw new StartFailure(
                    "Het adres van de database klopt niet. Een goed adres is jdbc:postgresql://localhost:5432/kwartier.",
                    null);
        }
        source.setLoginTimeout(PATIENCE_SECONDS);
        return source;
    }

    private static void check(PGSimpleDataSource source) throws SQLException {
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
}
