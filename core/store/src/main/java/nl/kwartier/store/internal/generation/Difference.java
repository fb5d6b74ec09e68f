package nl.kwartier.store.internal.generation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;

/**
 * What differs in one table, as queries without their columns.
 *
 * @param table the table's name
 * @param columns the columns that are shown, quoted
 * @param added the rows that are new; empty where there can be none, as the others
 * @param changed the rows that are different, as they are now
 * @param removed the rows that are gone, as they were
 */
public record Difference(String table, List<String> columns, Part added, Part changed, Part removed) {
    static Difference appeared(Tables tables, TableShape shape) {
        return new Difference(shape.name(), shape.columns(), Part.whole(tables, shape), Part.NONE, Part.NONE);
    }

    static Difference gone(Tables tables, TableShape shape) {
        return new Difference(shape.name(), shape.columns(), Part.NONE, Part.NONE, Part.whole(tables, shape));
    }

    static Difference between(Tables before, Tables after, Comparison.Pair pair, List<String> compared) {
        String name = pair.name();
        String old = before.name(name);
        String now = after.name(name);
        List<String> shown = pair.now().columns();
        List<String> shownOfOld = shown.stream()
                .map(column -> pair.common().contains(column) ? column : "NULL")
                .toList();
        if (!pair.byKey()) {
            return new Difference(
                    name,
                    shown,
                    Part.without(now, old, pair.common(), shown),
                    Part.NONE,
                    Part.without(old, now, pair.common(), shown));
        }
        String order = pair.now().key().stream().collect(joining(", "));
        return new Difference(
                name,
                shown,
                new Part(
                        list(shown, "b."),
                        " FROM " + now + " b WHERE NOT EXISTS (SELECT 1 FROM " + old + " a WHERE " + pair.sameKey()
                                + ")",
                        order),
                changed(pair, old, now, shown, compared),
                new Part(
                        list(shownOfOld, "a."),
                        " FROM " + old + " a WHERE NOT EXISTS (SELECT 1 FROM " + now + " b WHERE " + pair.sameKey()
                                + ")",
                        order));
    }

    private static Part changed(
            Comparison.Pair pair, String old, String now, List<String> shown, List<String> compared) {
        List<String> columns =
                pair.compared().stream().filter(compared::contains).toList();
        if (columns.isEmpty()) {
            return Part.NONE;
        }
        return new Part(
                list(shown, "b."),
                " FROM " + now + " b JOIN " + old + " a ON " + pair.sameKey() + " WHERE "
                        + columns.stream().map(Comparison::differs).collect(joining(" OR ")),
                pair.now().key().stream().map(column -> "b." + column).collect(joining(", ")));
    }

    private static String list(List<String> columns, String from) {
        return columns.stream()
                .map(column -> column.equals("NULL") ? column : from + column)
                .collect(joining(", "));
    }

    /**
     * Some rows.
     *
     * @param columns what is read of each, as SQL
     * @param rows which, as SQL from FROM on; empty when there are none
     * @param order in which order, as SQL; empty when there is none
     */
    public record Part(String columns, String rows, String order) {
        static final Part NONE = new Part("", "", "");

        static Part whole(Tables tables, TableShape shape) {
            return new Part(
                    String.join(", ", shape.columns()),
                    " FROM " + tables.name(shape.name()),
                    String.join(", ", shape.key()));
        }

        /** Whole rows of one table that the other does not have. */
        static Part without(String one, String other, List<String> common, List<String> shown) {
            String columns = String.join(", ", common);
            String seen = shown.stream()
                    .map(column -> common.contains(column) ? column : "NULL")
                    .collect(joining(", "));
            return new Part(
                    seen,
                    " FROM (SELECT " + columns + " FROM " + one + " EXCEPT SELECT " + columns + " FROM " + other
                            + ") rest",
                    "");
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }

        public String count() {
            return "SELECT count(*)" + rows;
        }

        public String query() {
            return "SELECT " + columns + rows + (order.isEmpty() ? "" : " ORDER BY " + order);
        }
    }
}
