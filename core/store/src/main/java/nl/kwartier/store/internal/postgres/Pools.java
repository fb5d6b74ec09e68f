package nl.kwartier.store.internal.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import nl.kwartier.store.internal.sql.Failures;
import org.postgresql.ds.PGSimpleDataSource;

/** The connections: some that read in a snapshot, some that write as if alone. */
final class Pools implements AutoCloseable {
    private static final int MOST_READERS = 12;
    private static final int MOST_WRITERS = 8;
    private static final int PATIENCE_MILLIS = 5_000;

    private final HikariDataSource readers;
    private final HikariDataSource writers;

    Pools(String url) {
        this.readers = pool("lezen", url, MOST_READERS, "REPEATABLE READ, READ ONLY");
        this.writers = pool("schrijven", url, MOST_WRITERS, "SERIALIZABLE, READ WRITE");
    }

    Connection reader() {
        return connection(readers);
    }

    Connection writer() {
        return connection(writers);
    }

    /** Gives back a connection; one that was interrupted is thrown away, since the interruption may still be on its way. */
    void giveBack(Connection connection, boolean interrupted) {
        try {
            if (interrupted) {
                readers.evictConnection(connection);
                writers.evictConnection(connection);
            }
            connection.close();
        } catch (SQLException e) {
            throw PostgresErrors.translate(e, "close");
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private static Connection connection(HikariDataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw pool.isClosed() ? Failures.closing() : PostgresErrors.translate(e, "connect");
        }
    }

    private static HikariDataSource pool(String name, String url, int most, String transactions) {
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
