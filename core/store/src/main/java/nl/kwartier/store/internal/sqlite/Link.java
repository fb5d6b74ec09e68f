package nl.kwartier.store.internal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Guard;
import nl.kwartier.store.internal.sql.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;

/** One connection with its prepared statements and its time limit. Used by one thread at a time. */
final class Link implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    private static final Dialect DIALECT = new SqliteDialect();

    private final SqliteFile file;
    private final Connection connection;
    private final StatementCache statements;
    private final Guard guard;
    private int version;
    private boolean references = true;

    Link(SqliteFile file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.statements = new StatementCache(connection);
        this.guard = new Guard(() -> interrupt(connection));
        this.version = file.version();
    }

    Guard guard() {
        return guard;
    }

    /** A session in the transaction that is open now. */
    Session session() {
        return new Session(DIALECT, statements, guard, Session.Roles.NONE);
    }

    /** Runs a statement about the transaction itself. */
    void execute(String sql) throws SQLException {
        PreparedStatement statement = statements.take(sql);
        try {
            statement.executeUpdate();
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
        statements.give(sql, statement);
    }

    /** Has references looked at in the transactions that come, or not. It makes the database prepare all its statements anew. */
    void references(boolean looked) throws SQLException {
        if (looked != references) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = " + (looked ? "ON" : "OFF"));
            }
            references = looked;
        }
    }

    /** Starts a transaction on the tables as they are now. */
    void begin(String sql) throws SQLException {
        if (version != file.version()) {
            version = file.version();
            statements.clear();
        }
        execute(sql);
    }

    /** Undoes the transaction if there still is one. */
    void rollback() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("The database had undone the transaction already: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A connection did not close: {}", e.getMessage());
        }
    }

    private static void interrupt(Connection connection) {
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException e) {
            LOG.warn("A connection could not be interrupted: {}", e.getMessage());
        }
    }
}
