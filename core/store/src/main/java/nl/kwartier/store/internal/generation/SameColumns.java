package nl.kwartier.store.internal.generation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** Remembers in which columns the migrations of a generation changed nothing. */
public final class SameColumns {
    private final Tables own;

    public SameColumns(Tables own) {
        this.own = own;
    }

    void keep(Session session, Tables generation, Map<String, List<String>> byTable) {
        List<@Nullable Object[]> rows = byTable.entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(column ->
                        new @Nullable Object[] {generation.owner(), generation.generation(), table.getKey(), column}))
                .toList();
        session.rows(own)
                .runAll(
                        "INSERT INTO {same_column} (owner, generation, table_name, column_name) VALUES (?, ?, ?, ?)",
                        rows);
    }

    /** The columns by table, quoted. */
    public Map<String, List<String>> of(Session session, Tables generation) {
        return session
                .rows(own)
                .list(
                        "SELECT table_name, column_name FROM {same_column} WHERE owner = ? AND generation = ?",
                        row -> Map.entry(row.text("table_name"), row.text("column_name")),
                        generation.owner(),
                        generation.generation())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void forget(Session session, Tables generation) {
        session.rows(own)
                .run(
                        "DELETE FROM {same_column} WHERE owner = ? AND generation = ?",
                        generation.owner(),
                        generation.generation());
    }

    void erase(Session session, String owner) {
        session.rows(own).run("DELETE FROM {same_column} WHERE owner = ?", owner);
    }
}
