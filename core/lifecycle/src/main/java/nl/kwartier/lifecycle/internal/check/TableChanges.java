package nl.kwartier.lifecycle.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.lifecycle.Check.TableLine;
import nl.kwartier.api.store.Schemas.Migration;

/** Which tables the migrations of a jar would make, change or drop. */
final class TableChanges {
    private static final Pattern STATEMENT = Pattern.compile(
            "(CREATE|ALTER|DROP)\\s+TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?\\{([a-z0-9_]+)}|(INSERT\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+\\{([a-z0-9_]+)}",
            Pattern.CASE_INSENSITIVE);

    private TableChanges() {}

    /** Looks at the steps that have not run yet, which are those beyond what ran. */
    static List<TableLine> of(List<Migration> all, int ran) {
        var tables = new LinkedHashMap<String, String>();
        all.stream().skip(ran).forEach(step -> look(step.sql(), tables));
        return tables.entrySet().stream()
                .map(table -> new TableLine(table.getKey(), table.getValue()))
                .toList();
    }

    private static void look(String sql, Map<String, String> tables) {
        Matcher found = STATEMENT.matcher(sql);
        while (found.find()) {
            if (found.group(1) == null) {
                tables.putIfAbsent(found.group(4), "krijgt andere inhoud");
            } else {
                tables.merge(found.group(2), word(found.group(1)), TableChanges::together);
            }
        }
    }

    private static String word(String statement) {
        return switch (statement.toUpperCase(java.util.Locale.ROOT)) {
            case "CREATE" -> "nieuw";
            case "DROP" -> "vervalt";
            default -> "verandert";
        };
    }

    /** A table that is made and then changed in one go is new. */
    private static String together(String before, String after) {
        return before.equals("nieuw") && after.equals("verandert") ? before : after;
    }
}
