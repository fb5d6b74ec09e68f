package nl.kwartier.store.internal.sql;

import java.util.function.UnaryOperator;

/** Finds the tables between braces in an SQL text, leaving quoted text and comments alone. */
final class TableText {
    private final String sql;
    private final UnaryOperator<String> table;
    private final boolean confined;
    private final StringBuilder out;
    private int at;

    private TableText(String sql, UnaryOperator<String> table, boolean confined) {
        this.sql = sql;
        this.table = table;
        this.confined = confined;
        this.out = new StringBuilder(sql.length() + 64);
    }

    /**
     * Fills in the tables.
     *
     * @param confined whether names that could belong to another owner or to the database itself are refused
     */
    static String resolve(String sql, UnaryOperator<String> table, boolean confined) {
        return new TableText(sql, table, confined).all();
    }

    private String all() {
        while (at < sql.length()) {
            char next = sql.charAt(at);
            if (next == '\'' || next == '"') {
                copyTo(closing(next) + 1);
            } else if (sql.startsWith("--", at)) {
                copyTo(endOfLine());
            } else if (next == '{') {
                fillIn();
            } else if (confined && (next == ';' || sql.startsWith("/*", at))) {
                throw new IllegalArgumentException("One statement at a time, with comments as --. In: " + sql);
            } else if (Character.isJavaIdentifierStart(next)) {
                word();
            } else {
                copyTo(at + 1);
            }
        }
        return out.toString();
    }

    private void fillIn() {
        int end = closing('}');
        out.append(table.apply(Owners.table(sql.substring(at + 1, end))));
        at = end + 1;
    }

    private void word() {
        int end = at;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        String word = sql.substring(at, end);
        if (confined && foreign(word)) {
            throw new IllegalArgumentException(
                    "'" + word + "' is not reachable from here; write your own tables as {name}. In: " + sql);
        }
        copyTo(end);
    }

    private static boolean foreign(String word) {
        return word.contains("__")
                || word.regionMatches(true, 0, "kw_", 0, 3)
                || word.regionMatches(true, 0, "pg_", 0, 3)
                || word.regionMatches(true, 0, "sqlite_", 0, 7);
    }

    private int closing(char mark) {
        int end = sql.indexOf(mark, at + 1);
        if (end < 0) {
            throw new IllegalArgumentException("No closing " + mark + " in: " + sql);
        }
        return end;
    }

    private int endOfLine() {
        int end = sql.indexOf('\n', at);
        return end < 0 ? sql.length() : end;
    }

    private void copyTo(int end) {
        out.append(sql, at, end);
        at = end;
    }
}
