package nl.kwartier.store.internal.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.engine.Watchdog;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.Guard;
import nl.kwartier.store.internal.sql.Session;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does tasks on connections, each in one transaction with a time limit. */
final class Work {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final OwnerRoles roles;
    private final Dialect dialect;
    private final Watchdog watchdog;

    Work(OwnerRoles roles, Dialect dialect, Watchdog watchdog) {
        this.roles = roles;
        this.dialect = dialect;
        this.watchdog = watchdog;
    }

    /** Does it once on a connection of the pool, and commits. */
    <T> T once(Pool pool, Duration limit, Task<T> task) {
        Connection connection = pool.take();
        var guard = new Guard(() -> cancel(connection));
        watchdog.add(guard, () -> abort(connection));
        guard.begin(limit);
        try {
            var transaction = new Transaction(connection, roles);
            var session = new Session(dialect, transaction, guard, transaction);
            T result = task.on(session);
            session.close();
            commit(connection);
            return result;
        } catch (RuntimeException | Error e) {
            rollback(connection);
            throw e;
        } finally {
            watchdog.remove(guard);
            guard.end();
            pool.giveBack(connection, guard.hasExpired());
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            RuntimeException told = PostgresErrors.translate(e, "COMMIT");
            throw String.valueOf(e.getSQLState()).startsWith("08") ? Failures.unsure() : told;
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("The transaction was gone already: {}", e.getMessage());
        }
    }

    private static void cancel(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException e) {
            LOG.warn("A statement could not be cancelled: {}", e.getMessage());
        }
    }

    private static void abort(Connection connection) {
        try {
            LOG.error("A unit neither ended nor heeded an interruption; its connection is cut");
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.warn("A connection could not be cut: {}", e.getMessage());
        }
    }
}
