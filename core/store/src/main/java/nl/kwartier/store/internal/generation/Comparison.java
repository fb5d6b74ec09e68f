package nl.kwartier.store.internal.generation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** Compares the rows of two generations by the keys of their tables. A table without a key is compared by whole rows. */
public final class Comparison {
    private final Engine engine;
    private final Tables before;
    private final Tables after;

    public Comparison(Engine engine, Tables before, Tables after) {
        this.engine = engine;
        this.before = before;
        this.after = after;
    }

    /** The columns, by table, in which every row that both have is the same in both. */
    Map<String, List<String>> same(Session session) {
        var same = new LinkedHashMap<String, List<String>>();
        for (Pair pair : pairs(session)) {
            same.put(pair.name(), pair.byKey() ? same(session, pair) : pair.common());
        }
        return same;
    }

    /** All columns that both have, by table. */
    Map<String, List<String>> common(Session session) {
        return pairs(session).stream().collect(Collectors.toMap(Pair::name, Pair::common));
    }

    /** What differs, table by table, with changes looked for in these columns only. */
    public List<Difference> differences(Session session, Map<String, List<String>> columns) {
        Map<String, TableShape> old = byName(session, before);
        Map<String, TableShape> now = byName(session, after);
        var found = new ArrayList<Difference>();
        now.forEach(
                (name, shape) -> found.add(difference(old.get(name), shape, columns.getOrDefault(name, List.of()))));
        old.forEach((name, shape) -> {
            if (!now.containsKey(name)) {
                found.add(Difference.gone(before, shape));
            }
        });
        return found;
    }

    private Difference difference(@Nullable TableShape old, TableShape now, List<String> columns) {
        return old == null
                ? Difference.appeared(after, now)
                : Difference.between(before, after, new Pair(old, now), columns);
    }

    private List<String> same(Session session, Pair pair) {
        if (pair.compared().isEmpty()) {
            return List.of();
        }
        String counts = pair.compared().stream()
                .map(column -> "count(CASE WHEN " + differs(column) + " THEN 1 END)")
                .collect(joining(", "));
        var same = new ArrayList<String>();
        session.rows(after).stream(
                "SELECT " + counts + " FROM " + before.name(pair.name()) + " a JOIN " + after.name(pair.name())
                        + " b ON " + pair.sameKey(),
                counted -> {
                    for (int i = 0; i < counted.length; i++) {
                        if (counted[i] instanceof Number number && number.longValue() == 0) {
                            same.add(pair.compared().get(i));
                        }
                    }
                });
        return same;
    }

    private List<Pair> pairs(Session session) {
        Map<String, TableShape> old = byName(session, before);
        return byName(session, after).values().stream()
                .flatMap(shape -> Stream.ofNullable(old.get(shape.name())).map(was -> new Pair(was, shape)))
                .toList();
    }

    private Map<String, TableShape> byName(Session session, Tables generation) {
        return engine.generations().declared(session, generation).stream()
                .collect(Collectors.toMap(
                        TableShape::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** A condition on one column. As text, because a migration may have given the column another type. */
    static String differs(String column) {
        return "CAST(a." + column + " AS text) IS DISTINCT FROM CAST(b." + column + " AS text)";
    }

    /** A table that both generations have. */
    record Pair(TableShape old, TableShape now) {
        String name() {
            return now.name();
        }

        boolean byKey() {
            return !now.key().isEmpty() && now.key().equals(old.key());
        }

        List<String> common() {
            return now.columns().stream().filter(old.columns()::contains).toList();
        }

        List<String> compared() {
            return common().stream()
                    .filter(column -> !now.key().contains(column))
                    .toList();
        }

        String sameKey() {
            return now.key().stream()
                    .map(column -> "a." + column + " = b." + column)
                    .collect(joining(" AND "));
        }
    }
}
