package nl.kwartier.store.internal.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import nl.kwartier.store.internal.sql.Failures;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of one kind. */
final class Pool implements AutoCloseable {
    private static final int MOST_READERS = 12;
    private static final int MOST_WRITERS = 8;
    private static final int PATIENCE_MILLIS = 5_000;

    private final HikariDataSource connections;

    private Pool(HikariDataSource connections) {
        this.connections = connections;
    }

    /** Connections that read in a snapshot. */
    static Pool ofReaders(String url) {
        return new Pool(connections("lezen", url, MOST_READERS, "REPEATABLE READ, READ ONLY"));
    }

    /** Connections that write as if each were alone. */
    static Pool ofWriters(String url) {
        return new Pool(connections("schrijven", url, MOST_WRITERS, "SERIALIZABLE, READ WRITE"));
    }

    Connection take() {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            throw connections.isClosed() ? Failures.closing() : PostgresErrors.translate(e, "connect");
        }
    }

    /** Takes a connection back; one that was interrupted is thrown away, since the interruption may still be on its way. */
    void giveBack(Connection connection, boolean interrupted) {
        try {
            if (interrupted) {
                connections.evictConnection(connection);
            }
            connection.close();
        } catch (SQLException e) {
            throw PostgresErrors.translate(e, "close");
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static HikariDataSource connections(String name, String url, int most, String transactions) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setApplicationName("Kwartier " + name);
        source.setReWriteBatchedInserts(true);
        source.setDefaultRowFetchSize(1_000);
        source.setTcpKeepAlive(true);
        var config = new HikariConfig();
        config.setPoolName("kwartier-" + name);
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        // So that the first statement is committed; undone with the first rollback, it would hold for one transaction.
        config.setIsolateInternalQueries(true);
        config.setConnectionInitSql("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + transactions);
        return new HikariDataSource(config);
    }
}
