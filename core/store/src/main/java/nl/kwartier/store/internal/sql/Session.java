package nl.kwartier.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One transaction, for the thread that runs it and as long as it runs. After a first database error it only
 * repeats that error: on PostgreSQL the transaction is lost then, and SQLite has to behave the same.
 */
public final class Session {
    private final Dialect dialect;
    private final Statements statements;
    private final Guard guard;
    private final Roles roles;
    private final Thread thread = Thread.currentThread();
    private @Nullable RuntimeException failure;
    private boolean closed;

    public Session(Dialect dialect, Statements statements, Guard guard, Roles roles) {
        this.dialect = dialect;
        this.statements = statements;
        this.guard = guard;
        this.roles = roles;
    }

    /** The rows of an owner. */
    public Rows rows(Tables tables) {
        return new Rows(this, tables);
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Makes room for a generation of an owner's tables if there is none, so that a migration can run in it. */
    public void enter(Tables tables) {
        check();
        try {
            roles.enter(tables.owner(), tables.generation());
        } catch (SQLException e) {
            throw fail(dialect.translate(e, "CREATE SCHEMA"));
        }
    }

    /** Runs one statement, as the owner. The SQL is resolved already. */
    <T> T run(String owner, String sql, Use<T> use) {
        check();
        try {
            roles.become(owner);
            return use(sql, use);
        } catch (SQLException e) {
            throw fail(dialect.translate(e, sql));
        }
    }

    /** A statement that failed is closed: kept as it is, SQLite would take its interruption for one of every later statement. */
    private <T> T use(String sql, Use<T> use) throws SQLException {
        PreparedStatement statement = statements.take(sql);
        boolean done = false;
        try {
            T result = use.of(statement);
            done = true;
            return result;
        } finally {
            if (done) {
                statements.give(sql, statement);
            } else {
                statement.close();
            }
        }
    }

    /** Ends it, so that rows that were kept too long are refused. Throws the error that undid it, if there was one. */
    public void close() {
        closed = true;
        if (failure != null) {
            throw failure;
        }
        guard.check();
    }

    private void check() {
        if (closed || Thread.currentThread() != thread) {
            throw new IllegalStateException(
                    "Rows can be used only inside the work that they were given to, on its thread");
        }
        if (failure != null) {
            throw failure;
        }
        guard.check();
    }

    private RuntimeException fail(RuntimeException error) {
        failure = error;
        return error;
    }

    /** Makes the database see the owner as who acts, where it has roles. */
    @FunctionalInterface
    public interface Roles {
        /** A database without roles. */
        Roles NONE = owner -> {};

        void become(String owner) throws SQLException;

        /** Makes the owner's place for tables, where it has one, and uses their names without a prefix. */
        default void enter(String owner, int generation) throws SQLException {}
    }

    /** What is done with a statement. */
    @FunctionalInterface
    interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
