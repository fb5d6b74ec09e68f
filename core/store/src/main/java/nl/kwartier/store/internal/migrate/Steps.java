package nl.kwartier.store.internal.migrate;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.internal.sql.ColumnTypes;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/** Runs migrations in a generation of an owner's tables and remembers that they ran. */
public final class Steps {
    private static final Pattern EARLY = Pattern.compile(
            "(ALTER\\s+TABLE\\s+\\{\\w+}\\s+ADD\\s+COLUMN|CREATE\\s+INDEX)\\b", Pattern.CASE_INSENSITIVE);

    private final Tables own;

    public Steps(Tables own) {
        this.own = own;
    }

    /** What ran in a generation, in order. */
    public List<History.Step> ran(Session session, Tables tables) {
        return session.rows(own)
                .list(
                        "SELECT number, name, checksum FROM {migration} WHERE owner = ? AND generation = ? ORDER BY number",
                        row -> new History.Step((int) row.number("number"), row.text("name"), row.text("checksum")),
                        tables.owner(),
                        tables.generation());
    }

    /**
     * Runs what the first migrations begin with and says nothing about rows: more columns and indexes, which are quick while a table
     * is empty. The database would look at every row otherwise, while everybody who writes waits.
     *
     * @return how many statements
     */
    public int runEarly(Session session, Tables tables, List<Migration> migrations) {
        int done = 0;
        for (Migration migration : migrations) {
            List<String> statements = new Script(migration.sql()).statements();
            List<String> early = statements.stream()
                    .takeWhile(statement -> EARLY.matcher(statement).lookingAt())
                    .toList();
            define(session, tables, migration, early);
            done += early.size();
            if (early.size() < statements.size()) {
                return done;
            }
        }
        return done;
    }

    /** Runs migrations but for so many statements at their beginning, which ran before. */
    public void runLate(Session session, Tables tables, List<Migration> migrations, int early) {
        int left = early;
        for (Migration migration : migrations) {
            List<String> statements = new Script(migration.sql()).statements();
            int ran = Math.min(left, statements.size());
            define(session, tables, migration, statements.subList(ran, statements.size()));
            remember(session, tables, migration);
            left -= ran;
        }
    }

    /** Runs a migration. */
    public void run(Session session, Tables tables, Migration migration) {
        runLate(session, tables, List.of(migration), 0);
    }

    private void remember(Session session, Tables tables, Migration migration) {
        session.rows(own)
                .run(
                        "INSERT INTO {migration} (owner, generation, number, name, checksum, ran) VALUES (?, ?, ?, ?, ?, ?)",
                        tables.owner(),
                        tables.generation(),
                        next(session, tables),
                        Series.remembered(migration),
                        new Script(migration.sql()).checksum(),
                        Instant.now());
    }

    private int next(Session session, Tables tables) {
        return 1
                + (int) session.rows(own)
                        .number(
                                "SELECT max(number) FROM {migration} WHERE owner = ? AND generation = ?",
                                tables.owner(),
                                tables.generation());
    }

    /** Runs what a migration says about tables, and leaves out what it says about rows. */
    public void replay(Session session, Tables tables, Migration migration) {
        List<String> statements = new Script(migration.sql())
                .statements().stream().filter(Tables::aboutTables).toList();
        define(session, tables, migration, statements);
    }

    /** Remembers of one generation what ran in another. */
    public void copy(Session session, Tables from, Tables to) {
        session.rows(own)
                .run(
                        "INSERT INTO {migration} (owner, generation, number, name, checksum, ran) "
                                + "SELECT owner, CAST(? AS integer), number, name, checksum, ran FROM {migration} "
                                + "WHERE owner = ? AND generation = ?",
                        to.generation(),
                        from.owner(),
                        from.generation());
    }

    /** Forgets what ran in a generation. */
    public void forget(Session session, Tables tables) {
        session.rows(own)
                .run("DELETE FROM {migration} WHERE owner = ? AND generation = ?", tables.owner(), tables.generation());
    }

    /** Whether migrations say something about tables and nothing about rows. */
    public static boolean spareRows(List<Migration> migrations) {
        return migrations.stream()
                .flatMap(migration -> new Script(migration.sql()).statements().stream())
                .allMatch(Tables::aboutTables);
    }

    /** Forgets what ran for an owner, in every generation. */
    public void erase(Session session, String owner) {
        session.rows(own).run("DELETE FROM {migration} WHERE owner = ?", owner);
    }

    static void define(Session session, Tables tables, String statement) {
        Rows rows = session.rows(tables);
        ColumnTypes.expand(tables.resolveMigration(statement), session.dialect())
                .forEach(rows::define);
    }

    private static void define(Session session, Tables tables, Migration migration, List<String> statements) {
        try {
            statements.forEach(statement -> define(session, tables, statement));
        } catch (Refusal notNow) {
            throw notNow;
        } catch (RuntimeException e) {
            throw new MigrationFailed(
                    Series.told(tables.owner(), migration)
                            + " is mislukt. Er is niets veranderd. Stuur de regel onder Techniek naar de maker.",
                    e);
        }
    }
}
