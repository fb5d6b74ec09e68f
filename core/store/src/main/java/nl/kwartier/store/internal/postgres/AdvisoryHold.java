package nl.kwartier.store.internal.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.kwartier.store.internal.engine.Hold;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lock that lasts as long as a connection of its own, so that it goes with the process that took it. */
final class AdvisoryHold {
    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryHold.class);

    /** Any number will do, as long as every node takes the same; a second key is the name. */
    private static final int KIND = 0x4B776172;

    /** A node that lost its power says no goodbye: the server asks after it from 10 seconds on, three times. */
    private static final String ASK_AFTER_IT =
            "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3";

    private AdvisoryHold() {}

    static Optional<Hold> take(String url, String name) {
        try {
            return locked(url, name);
        } catch (SQLException e) {
            throw PostgresErrors.translate(e, "pg_try_advisory_lock");
        }
    }

    private static Optional<Hold> locked(String url, String name) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setApplicationName("Kwartier bijwerken");
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(ASK_AFTER_IT);
            try (ResultSet result =
                    statement.executeQuery("SELECT pg_try_advisory_lock(" + KIND + ", " + number(name) + ")")) {
                if (result.next() && result.getBoolean(1)) {
                    return Optional.of(() -> letGo(connection));
                }
            }
        } catch (SQLException e) {
            close(connection);
            throw e;
        }
        close(connection);
        return Optional.empty();
    }

    /** The server lets go of a connection some time after it was closed; whoever asks next may be sooner. */
    private static void letGo(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            LOG.debug("The lock went with its connection: {}", e.getMessage());
        } finally {
            close(connection);
        }
    }

    private static int number(String name) {
        var hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) hash.getValue();
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("The connection was gone already: {}", e.getMessage());
        }
    }
}
