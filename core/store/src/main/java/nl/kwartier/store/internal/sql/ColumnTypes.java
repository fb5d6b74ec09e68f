package nl.kwartier.store.internal.sql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out the column types of the store in a statement of a migration; {@code Schemas.Migration} lists them. */
public final class ColumnTypes {
    private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s+@([a-z]+)(?:\\((\\d+)\\))?");
    private static final Pattern WHOLE = Pattern.compile("@(appendonly|inorder)\\s+(\\w+)");
    private static final String BY_KEY = "@bykey";

    private ColumnTypes() {}

    /** Makes one statement with column types into the statements that the database runs; its tables are resolved already. */
    public static List<String> expand(String statement, Dialect dialect) {
        Matcher whole = WHOLE.matcher(statement);
        if (whole.matches()) {
            return whole.group(1).equals("inorder")
                    ? dialect.inOrder(whole.group(2))
                    : dialect.appendOnly(whole.group(2));
        }
        String columns = COLUMN.matcher(statement.replace(BY_KEY, dialect.byKey()))
                .replaceAll(found -> Matcher.quoteReplacement(column(found, dialect)));
        if (columns.contains("@")) {
            throw new IllegalArgumentException("Unknown column type in: " + statement);
        }
        return List.of(columns);
    }

    private static String column(java.util.regex.MatchResult found, Dialect dialect) {
        int size = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        return dialect.column(found.group(1), found.group(2), size);
    }
}
