package nl.kwartier.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/** Reads and changes rows of one owner inside one transaction. */
public final class Rows {
    /** Few, because a row may hold some megabytes. */
    private static final int ROWS_AT_A_TIME = 50;

    private final Session session;
    private final Tables tables;

    Rows(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    public <T> List<T> list(String sql, Function<Row, T> map, @Nullable Object... parameters) {
        var found = new ArrayList<T>();
        each(sql, row -> found.add(map.apply(row)), parameters);
        return found;
    }

    public <T> Optional<T> first(String sql, Function<Row, T> map, @Nullable Object... parameters) {
        return query(
                sql,
                parameters,
                result -> result.next() ? Optional.of(map.apply(new ResultRow(result))) : Optional.empty());
    }

    public void each(String sql, Consumer<Row> each, @Nullable Object... parameters) {
        query(sql, parameters, result -> {
            var row = new ResultRow(result);
            while (result.next()) {
                each.accept(row);
            }
            return true;
        });
    }

    public long number(String sql, @Nullable Object... parameters) {
        return query(sql, parameters, result -> result.next() ? result.getLong(1) : 0L);
    }

    public int run(String sql, @Nullable Object... parameters) {
        return use(sql, statement -> {
            Parameters.bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    public void runAll(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            use(sql, statement -> executeAll(statement, rows));
        }
    }

    /** Runs a statement whose tables and column types are written out already, and says how many rows it changed. */
    public int define(String written) {
        return session.run(tables.owner(), written, Rows::execute);
    }

    /** Reads one number by a query whose tables are written out already. */
    public long measure(String written) {
        return session.run(tables.owner(), written, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : 0L;
            }
        });
    }

    /** Reads values row by row, without holding them all, by a query whose tables are written out already. */
    public void stream(String written, Consumer<@Nullable Object[]> each) {
        session.run(tables.owner(), written, statement -> {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    each.accept(values(result, columns));
                }
                return true;
            }
        });
    }

    private static @Nullable Object[] values(ResultSet result, int columns) throws SQLException {
        var values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = result.getObject(i + 1);
        }
        return values;
    }

    /** A statement may well be a query; its answer is of no interest, and left open it would stay in the way. */
    private static int execute(PreparedStatement statement) throws SQLException {
        if (statement.execute()) {
            statement.getResultSet().close();
            return 0;
        }
        return statement.getUpdateCount();
    }

    private static boolean executeAll(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        try {
            for (Object[] row : rows) {
                Parameters.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
            return true;
        } finally {
            statement.clearBatch();
        }
    }

    private <T> T query(String sql, @Nullable Object[] parameters, Results<T> read) {
        return use(sql, statement -> {
            Parameters.bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return read.of(result);
            }
        });
    }

    private <T> T use(String sql, Session.Use<T> use) {
        return session.run(tables.owner(), tables.resolve(sql), use);
    }

    private interface Results<T> {
        T of(ResultSet result) throws SQLException;
    }
}
