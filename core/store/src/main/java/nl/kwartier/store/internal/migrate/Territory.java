package nl.kwartier.store.internal.migrate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Tables;

/**
 * Which tables a series may make, change and drop where modules give tables to an owner: a module those whose names begin with its own,
 * the owner all others. Rows are everybody's.
 */
record Territory(String owner, Set<String> modules) {
    /** What a statement about tables makes, changes or drops: the first name, an index's table, and a new name. */
    private static final Pattern TOUCHED =
            Pattern.compile("(?:^[^{]*|\\bON\\s+|\\bRENAME\\s+TO\\s+)\\{(\\w+)}", Pattern.CASE_INSENSITIVE);

    void check(Migration migration) {
        touched(migration).forEach(table -> check(migration, table));
    }

    private static Set<String> touched(Migration migration) {
        var tables = new TreeSet<String>();
        new Script(migration.sql())
                .statements().stream()
                        .filter(Tables::aboutTables)
                        .flatMap(statement ->
                                TOUCHED.matcher(statement).results().map(MatchResult::group))
                        .map(text -> text.substring(text.lastIndexOf('{') + 1, text.length() - 1))
                        .forEach(tables::add);
        return tables;
    }

    private void check(Migration migration, String table) {
        if (migration.series().equals(Series.OWN)) {
            modules.stream()
                    .filter(module -> table.startsWith(beginning(module)))
                    .findFirst()
                    .ifPresent(module -> refuse(
                            migration,
                            table,
                            "Namen die met " + beginning(module) + " beginnen, horen bij " + module
                                    + ". Vraag de maker om een andere naam."));
        } else if (!table.startsWith(beginning(migration.series()))) {
            refuse(
                    migration,
                    table,
                    "Tabellen van " + migration.series() + " hebben een naam die met " + beginning(migration.series())
                            + " begint.");
        }
    }

    private void refuse(Migration migration, String table, String rule) {
        throw new MigrationFailed(
                Series.told(owner, migration) + " gaat over " + table + ". " + rule + " Er is niets veranderd.", null);
    }

    private static String beginning(String module) {
        return Owners.prefix(module) + "_";
    }
}
