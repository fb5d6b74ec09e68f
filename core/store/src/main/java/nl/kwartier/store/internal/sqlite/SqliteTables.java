package nl.kwartier.store.internal.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.GenerationTables;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;

/**
 * Generations told apart by the names of tables. There is one node, so that memory is enough to stop writes; and one writer, so that
 * everything goes in small parts.
 */
final class SqliteTables implements GenerationTables {
    /** Everybody who writes waits for a part; a person does not notice this long. */
    private static final ChunkSize CHUNK = new ChunkSize(200, 3_000, 25);

    private final Tables own;

    SqliteTables(Dialect dialect) {
        this.own = new Tables(dialect, Owners.STORE, 1);
    }

    @Override
    public Set<Integer> present(Session session, String owner) {
        var found = new TreeSet<Integer>();
        names(session, owner).forEach(name -> found.add(name.generation));
        return found;
    }

    @Override
    public List<TableShape> shapes(Session session, Tables generation) {
        return names(session, generation.owner()).stream()
                .filter(name -> name.generation == generation.generation())
                .map(name -> shape(session.rows(own), name.written, generation.name(name.written)))
                .toList();
    }

    @Override
    public List<TableShape> declared(Session session, Tables generation) {
        return names(session, generation.owner()).stream()
                .filter(name -> name.generation == generation.generation())
                .map(name -> declared(session.rows(own), name.written, generation.name(name.written)))
                .toList();
    }

    @Override
    public long bytes(Session session, Tables generation) {
        long bytes = 0;
        for (TableShape shape : declared(session, generation)) {
            bytes += session.rows(own)
                    .number(
                            "SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name IN "
                                    + "(SELECT name FROM sqlite_schema WHERE tbl_name = ?)",
                            generation.name(shape.name()));
        }
        return bytes;
    }

    /** Counting is quick enough: the database goes through the smallest index. */
    @Override
    public OptionalLong estimate(Session session, Tables generation, TableShape shape) {
        return OptionalLong.empty();
    }

    /** There are no roles. */
    @Override
    public boolean lingers(Session session, String owner) {
        return false;
    }

    @Override
    public boolean leave(Session session, String owner) {
        return true;
    }

    @Override
    public ChunkSize chunk() {
        return CHUNK;
    }

    @Override
    public void stop(Session session, Tables generation) {
        // Memory is enough: this is the only node, and units go one after the other.
    }

    @Override
    public void allow(Session session, Tables generation) {
        // Nothing was taken away.
    }

    @Override
    public List<String> loosen(Session session, Tables generation) {
        return List.of();
    }

    @Override
    public void goOnCounting(Session session, Tables from, Tables to) {
        // The next number is one above the highest in the table.
    }

    @Override
    public List<String> thinOut(Tables generation, TableShape shape, int rows) {
        String table = generation.name(shape.name());
        String key = String.join(", ", shape.key());
        return List.of(
                "DROP TRIGGER IF EXISTS " + table + "_no_delete",
                "DELETE FROM " + table + " WHERE (" + key + ") IN (SELECT " + key + " FROM " + table + " ORDER BY "
                        + key + " LIMIT " + rows + ")");
    }

    @Override
    public void drop(Session session, Tables generation) {
        for (TableShape shape : shapes(session, generation)) {
            session.rows(own).define("DROP TABLE " + generation.name(shape.name()));
        }
    }

    private List<Name> names(Session session, String owner) {
        String prefix = Owners.prefix(owner) + "__";
        return session
                .rows(own)
                .list(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB ? ORDER BY name",
                        row -> row.text("name"),
                        prefix + "*")
                .stream()
                .map(name -> Name.of(name.substring(prefix.length())))
                .toList();
    }

    private static TableShape declared(Rows rows, String written, String table) {
        List<Column> columns = columns(rows, table);
        return new TableShape(written, columns.stream().map(Column::quoted).toList(), key(columns), "");
    }

    private static List<Column> columns(Rows rows, String table) {
        return rows.list(
                "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid",
                row -> new Column(row.text("name"), row.text("type"), (int) row.number("pk")),
                table);
    }

    private static List<String> key(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.inKey > 0)
                .sorted((a, b) -> Integer.compare(a.inKey, b.inKey))
                .map(Column::quoted)
                .toList();
    }

    private static TableShape shape(Rows rows, String written, String table) {
        List<Column> columns = columns(rows, table);
        List<String> copied =
                new ArrayList<>(columns.stream().map(Column::quoted).toList());
        List<String> key = key(columns);
        boolean byKey = rows.number("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", table) == 1;
        boolean numbered = key.size() == 1
                && columns.stream().anyMatch(column -> column.inKey > 0 && column.type.equalsIgnoreCase("INTEGER"));
        if (!byKey && !numbered) {
            copied.add("rowid");
        }
        return new TableShape(written, copied, byKey || numbered ? key : List.of("rowid"), size(columns));
    }

    private static String size(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.type.equals("TEXT") || column.type.equals("BLOB"))
                .map(column -> "ifnull(length(" + column.quoted() + "), 0)")
                .collect(Collectors.joining(" + "));
    }

    private record Column(String name, String type, int inKey) {
        String quoted() {
            return '"' + name + '"';
        }
    }

    /** A table's name and generation. */
    private record Name(String written, int generation) {
        static Name of(String name) {
            int split = name.indexOf("__");
            return split < 0
                    ? new Name(name, 1)
                    : new Name(name.substring(0, split), Integer.parseInt(name.substring(split + 2)));
        }
    }
}
