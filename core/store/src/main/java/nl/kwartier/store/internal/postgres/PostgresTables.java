package nl.kwartier.store.internal.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.kwartier.store.internal.sql.GenerationTables;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;

/**
 * Generations as schemas. Writes stop by taking the right to change rows from the owner's role: that costs a write nothing, holds for
 * all nodes, and a statement that waited for the lock finds it gone.
 */
final class PostgresTables implements GenerationTables {
    /** Nobody waits for it, but followers of the log and of events do not get past a transaction that runs. */
    private static final ChunkSize CHUNK = new ChunkSize(2_000, 50_000, 200);

    private static final String COLUMNS = "SELECT a.attname AS name FROM pg_attribute a WHERE a.attrelid = ?::regclass "
            + "AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum";
    private static final String KEY = "SELECT a.attname AS name FROM pg_index i CROSS JOIN LATERAL "
            + "unnest(i.indkey) WITH ORDINALITY k(attnum, place) JOIN pg_attribute a ON a.attrelid = i.indrelid "
            + "AND a.attnum = k.attnum WHERE i.indrelid = ?::regclass AND i.indisprimary ORDER BY k.place";
    private static final String REFERENCES =
            "SELECT c.relname AS name, f.conname AS reference, pg_get_constraintdef(f.oid) AS definition "
                    + "FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid "
                    + "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE f.contype = 'f' AND n.nspname = ?";
    private static final String COUNTERS = "SELECT c.relname AS name, a.attname AS counter FROM pg_attribute a "
            + "JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
            + "WHERE a.attidentity <> '' AND NOT a.attisdropped AND n.nspname = ?";

    /** A table of this size is counted in some milliseconds. */
    private static final long SMALL_BYTES = 8_000_000;

    private final OwnerRoles roles;
    private final Tables own = new Tables(new PostgresDialect(), Owners.STORE, 1);

    PostgresTables(OwnerRoles roles) {
        this.roles = roles;
    }

    @Override
    public Set<Integer> present(Session session, String owner) {
        String first = PostgresDialect.schema(owner, 1);
        var found = new TreeSet<Integer>();
        session.rows(own)
                .each(
                        "SELECT nspname AS name FROM pg_namespace WHERE nspname ~ ?",
                        row -> found.add(generation(first, row.text("name"))),
                        PostgresDialect.anySchema(owner));
        return found;
    }

    @Override
    public List<TableShape> shapes(Session session, Tables generation) {
        Rows rows = session.rows(own);
        return rows
                .list(
                        "SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                + "WHERE n.nspname = ? AND c.relkind = 'r' ORDER BY c.relname",
                        row -> row.text("name"),
                        schema(generation))
                .stream()
                .map(name -> new TableShape(
                        name,
                        quoted(rows, COLUMNS, generation.name(name)),
                        quoted(rows, KEY, generation.name(name)),
                        ""))
                .toList();
    }

    /** Rows have no number of their own, so that what is copied is what the owner declared. */
    @Override
    public List<TableShape> declared(Session session, Tables generation) {
        return shapes(session, generation);
    }

    @Override
    public long bytes(Session session, Tables generation) {
        return session.rows(own)
                .number(
                        "SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c "
                                + "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ? AND c.relkind = 'r'",
                        schema(generation));
    }

    @Override
    public OptionalLong estimate(Session session, Tables generation, TableShape shape) {
        long rows = session.rows(own)
                .number(
                        "SELECT CASE WHEN pg_relation_size(oid) < " + SMALL_BYTES
                                + " THEN -1 ELSE reltuples::bigint END FROM pg_class WHERE oid = ?::regclass",
                        generation.name(shape.name()));
        return rows < 0 ? OptionalLong.empty() : OptionalLong.of(rows);
    }

    @Override
    public boolean lingers(Session session, String owner) {
        return present(session, owner).isEmpty()
                && session.rows(own).number("SELECT count(*) FROM pg_roles WHERE rolname = ?", roles.name(owner)) > 0;
    }

    @Override
    public boolean leave(Session session, String owner) {
        if (lingers(session, owner)) {
            session.rows(own).define("DROP ROLE " + roles.name(owner));
        }
        roles.forget(owner);
        return true;
    }

    @Override
    public ChunkSize chunk() {
        return CHUNK;
    }

    @Override
    public void stop(Session session, Tables generation) {
        List<TableShape> shapes = shapes(session, generation);
        for (TableShape shape : shapes) {
            session.rows(generation).define("LOCK TABLE " + generation.name(shape.name()) + " IN SHARE MODE");
        }
        rights(session, generation, "REVOKE", "FROM", shapes);
    }

    @Override
    public void allow(Session session, Tables generation) {
        rights(session, generation, "GRANT", "TO", shapes(session, generation));
    }

    @Override
    public List<String> loosen(Session session, Tables generation) {
        session.enter(generation);
        List<Reference> references = session.rows(own)
                .list(
                        REFERENCES,
                        row -> new Reference(row.text("name"), row.text("reference"), row.text("definition")),
                        schema(generation));
        references.forEach(reference -> session.rows(generation).define(reference.drop()));
        return references.stream().map(Reference::add).toList();
    }

    @Override
    public void goOnCounting(Session session, Tables from, Tables to) {
        Rows rows = session.rows(own);
        List<Counter> counters =
                rows.list(COUNTERS, row -> new Counter(row.text("name"), row.text("counter")), schema(to));
        for (Counter counter : counters) {
            String last = counter.sequence(rows, from);
            session.rows(to)
                    .define("SELECT setval('" + counter.sequence(rows, to) + "', last_value, is_called) FROM " + last);
        }
    }

    @Override
    public List<String> thinOut(Tables generation, TableShape shape, int rows) {
        return List.of();
    }

    @Override
    public void drop(Session session, Tables generation) {
        session.rows(generation).define("DROP SCHEMA IF EXISTS " + schema(generation) + " CASCADE");
    }

    /** The owner of a table may take its own rights to change rows, and give them back. */
    private static void rights(
            Session session, Tables generation, String change, String direction, List<TableShape> shapes) {
        if (!shapes.isEmpty()) {
            session.rows(generation)
                    .define(change + " INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + schema(generation) + " "
                            + direction + " CURRENT_USER");
        }
    }

    private static List<String> quoted(Rows rows, String sql, String table) {
        var names = new ArrayList<String>();
        rows.each(sql, row -> names.add('"' + row.text("name") + '"'), table);
        return names;
    }

    private static String schema(Tables generation) {
        return PostgresDialect.schema(generation.owner(), generation.generation());
    }

    private static int generation(String first, String schema) {
        return schema.equals(first) ? 1 : Integer.parseInt(schema.substring(first.length() + 2));
    }

    private record Reference(String table, String name, String definition) {
        String drop() {
            return "ALTER TABLE " + table + " DROP CONSTRAINT \"" + name + '"';
        }

        String add() {
            return "ALTER TABLE " + table + " ADD CONSTRAINT \"" + name + "\" " + definition;
        }
    }

    private record Counter(String table, String column) {
        String sequence(Rows rows, Tables generation) {
            return rows.first(
                            "SELECT pg_get_serial_sequence(?, ?) AS name",
                            row -> row.text("name"),
                            generation.name(table),
                            column)
                    .orElseThrow();
        }
    }
}
