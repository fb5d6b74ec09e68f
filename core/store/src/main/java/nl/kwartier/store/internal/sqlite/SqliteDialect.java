package nl.kwartier.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Owners;

/** SQLite's side of the differences: owners by prefix, order by row number, since there is one writer. */
final class SqliteDialect implements Dialect {
    @Override
    public String table(String owner, int generation, String name) {
        String first = Owners.prefix(owner) + "__" + name;
        return generation == 1 ? first : first + "__" + generation;
    }

    @Override
    public String tableInMigration(String owner, int generation, String name) {
        return table(owner, generation, name);
    }

    @Override
    public String column(String name, String type, int size) {
        return SqliteColumns.column(name, type, size);
    }

    @Override
    public String byKey() {
        return "WITHOUT ROWID";
    }

    @Override
    public List<String> appendOnly(String table) {
        String body = " ON " + table + " BEGIN SELECT RAISE(ABORT, 'append-only'); END";
        return List.of(
                "CREATE TRIGGER " + table + "_no_update BEFORE UPDATE" + body,
                "CREATE TRIGGER " + table + "_no_delete BEFORE DELETE" + body);
    }

    /** The row number is the order. */
    @Override
    public List<String> inOrder(String table) {
        return List.of();
    }

    @Override
    public String order() {
        return "seq";
    }

    @Override
    public String transaction() {
        return "0";
    }

    @Override
    public String horizon() {
        return "1";
    }

    @Override
    public String after() {
        return "(? = 0 AND seq > ?)";
    }

    @Override
    public RuntimeException translate(SQLException error, String sql) {
        return SqliteErrors.translate(error, sql);
    }
}
