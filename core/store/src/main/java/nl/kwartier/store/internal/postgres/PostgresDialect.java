package nl.kwartier.store.internal.postgres;

import java.sql.SQLException;
import java.util.List;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Owners;

/**
 * PostgreSQL's side of the differences: owners by schema. Row numbers are handed out before transactions commit, so that the order of
 * rows is by transaction first, and nobody follows past the oldest transaction that still runs.
 */
final class PostgresDialect implements Dialect {
    /** Added to every transaction number, so that they keep growing when the data moves to another server. */
    private volatile long base;

    void base(long added) {
        base = added;
    }

    static String schema(String owner, int generation) {
        String first = "kw_" + Owners.prefix(owner);
        return generation == 1 ? first : first + "__" + generation;
    }

    /** A regular expression for the schemas of an owner, whatever the generation. */
    static String anySchema(String owner) {
        return "^" + schema(owner, 1) + "(__[0-9]+)?$";
    }

    @Override
    public String table(String owner, int generation, String name) {
        return schema(owner, generation) + "." + name;
    }

    @Override
    public String tableInMigration(String owner, int generation, String name) {
        return name;
    }

    @Override
    public String column(String name, String type, int size) {
        return PostgresColumns.column(name, type, size);
    }

    @Override
    public String byKey() {
        return "";
    }

    @Override
    public List<String> appendOnly(String table) {
        String function = table + "_append_only";
        return List.of(
                "CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS "
                        + "$$ BEGIN RAISE EXCEPTION 'append-only'; END $$",
                "CREATE TRIGGER " + function + " BEFORE UPDATE OR DELETE OR TRUNCATE ON " + table
                        + " FOR EACH STATEMENT EXECUTE FUNCTION " + function + "()");
    }

    @Override
    public List<String> inOrder(String table) {
        return List.of("CREATE INDEX " + table + "_in_order ON " + table + " (tx, seq)");
    }

    @Override
    public String order() {
        return "tx, seq";
    }

    @Override
    public String transaction() {
        return "(pg_current_xact_id()::text::bigint + " + base + ")";
    }

    @Override
    public String horizon() {
        return "(pg_snapshot_xmin(pg_current_snapshot())::text::bigint + " + base + ")";
    }

    @Override
    public String after() {
        return "(tx, seq) > (?, ?)";
    }

    @Override
    public RuntimeException translate(SQLException error, String sql) {
        return PostgresErrors.translate(error, sql);
    }
}
