package nl.kwartier.store.internal.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that an owner may run: those on rows, and in a migration those on tables. Transactions and settings are the store's. */
final class Allowed {
    private static final Set<String> ON_ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES");
    private static final Set<String> ON_TABLES = Set.of("CREATE", "ALTER", "DROP", "@APPENDONLY", "@INORDER");
    private static final String SPACE = "(?:\\s|--[^\\n]*\\n)";
    private static final Pattern FIRST_WORD = Pattern.compile(SPACE + "*(@?\\w+)");
    private static final Pattern NAMED = Pattern.compile(
            (SPACE + "*(?:(?:CREATE|ALTER|DROP)_(?:TABLE|INDEX)|CREATE_UNIQUE_INDEX)(?:_IF(?:_NOT)?_EXISTS)?_\\{")
                    .replace("_", SPACE + "+"),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RENAMED = Pattern.compile("RENAME\\s+TO\\s+[^\\s{]", Pattern.CASE_INSENSITIVE);

    private Allowed() {}

    static void onRows(String sql) {
        check(sql, ON_ROWS.contains(firstWord(sql)));
    }

    static void inMigration(String sql) {
        String word = firstWord(sql);
        check(sql, ON_ROWS.contains(word) || ON_TABLES.contains(word));
        if (word.charAt(0) != '@' && ON_TABLES.contains(word)) {
            named(sql);
        }
    }

    /** A name without braces would be the same in every generation, and in every owner's tables on SQLite. */
    private static void named(String sql) {
        if (!NAMED.matcher(sql).lookingAt() || RENAMED.matcher(sql).find()) {
            throw new IllegalArgumentException(
                    "A migration makes, changes and drops tables and indexes, each with its name between "
                            + "braces, as in CREATE INDEX {plek_naam} ON {plek} (naam); this does not: " + sql);
        }
    }

    static boolean onTables(String sql) {
        return ON_TABLES.contains(firstWord(sql));
    }

    private static String firstWord(String sql) {
        Matcher first = FIRST_WORD.matcher(sql);
        return first.lookingAt() ? first.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private static void check(String sql, boolean allowed) {
        if (!allowed) {
            throw new IllegalArgumentException("A unit reads and changes rows; this is something else: " + sql);
        }
    }
}
