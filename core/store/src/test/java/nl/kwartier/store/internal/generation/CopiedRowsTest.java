package nl.kwartier.store.internal.generation;

import static nl.kwartier.store.StoreExtension.migrations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What of an owner's tables and rows is in the next generation. */
@EachDatabase
class CopiedRowsTest {
    private static final Caller CALLER = Caller.system("overzetten");
    private static final String OWNER = "wijkteam";

    @RegisterExtension
    final StoreExtension extension;

    CopiedRowsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @Test
    void eachTypeOfColumnComesOverUnchanged() {
        String table =
                "CREATE TABLE {alles} (id @id PRIMARY KEY, naam @text(80), tekst @json, getal @int, groot @long, bedrag @money, "
                        + "deel @real, vlag @flag, moment @instant, dag @date, tijd @time, inhoud @bytes);";
        extension.migrate(OWNER, table);
        run(
                "INSERT INTO {alles} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                "Şahin 🦆",
                "{}",
                -5,
                Long.MAX_VALUE,
                1250L,
                52.5,
                true,
                1L,
                "2026-11-22",
                "09:30",
                new byte[] {0, -1, 7});
        run("INSERT INTO {alles} (id) VALUES (?)", Ids.next());
        List<String> before = everything();

        update(table, "CREATE TABLE {los} (x @int);");

        assertThat(everything()).isEqualTo(before).hasSize(2);
        assertThat(before.get(0)).contains("Şahin 🦆", "52.5", "[0, -1, 7]");
    }

    @Test
    void moreRowsThanGoAtOnceAllComeOver() {
        String[] tables = {
            "CREATE TABLE {rij} (id @id PRIMARY KEY, naam @text(80) NOT NULL);",
            "CREATE TABLE {paar} (a @int NOT NULL, b @text(40) NOT NULL, PRIMARY KEY (a, b)) @bykey;",
            "CREATE TABLE {sleutelloos} (n @int NOT NULL);",
            "CREATE TABLE {leeg} (id @id PRIMARY KEY);"
        };
        extension.migrate(OWNER, tables);
        int rows = 12_345;
        store().write(CALLER, unit -> {
            unit.runAll("INSERT INTO {rij} (id, naam) VALUES (?, ?)", rows(rows, i ->
                    new Object[] {Ids.next(), "rij " + i}));
            unit.runAll("INSERT INTO {paar} (a, b) VALUES (?, ?)", rows(rows, i -> new Object[] {i % 7, "b" + i}));
            unit.runAll("INSERT INTO {sleutelloos} (n) VALUES (?)", rows(rows, i -> new Object[] {i % 3}));
            return true;
        });

        update(append(tables, "ALTER TABLE {rij} ADD COLUMN nieuw @int;"));

        assertThat(number("SELECT count(DISTINCT naam) FROM {rij}")).isEqualTo(rows);
        assertThat(number("SELECT count(*) FROM {paar}")).isEqualTo(rows);
        assertThat(number("SELECT count(*) FROM {sleutelloos} WHERE n = 1")).isEqualTo(rows / 3);
        assertThat(number("SELECT count(*) FROM {leeg}")).isZero();
    }

    @Test
    void referencesHoldInWhateverOrderTheirTablesComeAndInCirclesToo() {
        String[] tables = {
            "CREATE TABLE {zplek} (id @int PRIMARY KEY, naam @text(80) NOT NULL);\n"
                    + "CREATE TABLE {afspraak} (id @int PRIMARY KEY, plek @int NOT NULL REFERENCES {zplek} (id), "
                    + "na @int REFERENCES {afspraak} (id));",
            "ALTER TABLE {zplek} ADD COLUMN laatste @int REFERENCES {afspraak} (id);"
        };
        extension.migrate(OWNER, tables);
        store().write(CALLER, unit -> {
            unit.run("INSERT INTO {zplek} (id, naam) VALUES (1, 'De Schaaf')");
            for (int id = 3_000; id > 0; id--) {
                unit.run("INSERT INTO {afspraak} (id, plek, na) VALUES (?, 1, ?)", id, id == 3_000 ? null : id + 1);
            }
            return unit.run("UPDATE {zplek} SET laatste = 3000");
        });

        update(tables);

        assertThat(number("SELECT count(*) FROM {afspraak} WHERE plek = 1")).isEqualTo(3_000);
        assertThat(number("SELECT laatste FROM {zplek}")).isEqualTo(3_000);
        assertThatThrownBy(() -> run("INSERT INTO {afspraak} (id, plek) VALUES (0, 77)"));
        assertThatThrownBy(() -> run("INSERT INTO {afspraak} (id, plek, na) VALUES (0, 1, 77777)"));
        assertThatThrownBy(() -> run("DELETE FROM {zplek}"));
    }

    @Test
    void referencesAreStillLookedAtInOtherUnitsDuringABuild() {
        extension.migrate(
                "maatjes",
                "CREATE TABLE {plek} (id @int PRIMARY KEY);\nCREATE TABLE {kind} (plek @int NOT NULL REFERENCES {plek} (id));");
        extension.migrate(OWNER, "CREATE TABLE {rij} (id @int PRIMARY KEY);");
        run("INSERT INTO {rij} VALUES (1)");
        extension.stores().generations().build(OWNER, migrations("CREATE TABLE {rij} (id @int PRIMARY KEY);"));

        assertThatThrownBy(() ->
                extension.store("maatjes").write(CALLER, unit -> unit.run("INSERT INTO {kind} (plek) VALUES (5)")));
    }

    @Test
    void uniqueKeysAndIndexesHoldInTheNextGeneration() {
        String table = "CREATE TABLE {plek} (id @int PRIMARY KEY, code @text(10) UNIQUE, naam @text(10));\n"
                + "CREATE UNIQUE INDEX {plek_naam} ON {plek} (naam) WHERE naam IS NOT NULL;";
        extension.migrate(OWNER, table);
        run("INSERT INTO {plek} VALUES (1, 'a', 'x')");

        update(table);

        assertThatThrownBy(() -> run("INSERT INTO {plek} VALUES (1, 'b', 'y')")).isInstanceOf(DuplicateRow.class);
        assertThatThrownBy(() -> run("INSERT INTO {plek} VALUES (2, 'a', 'y')")).isInstanceOf(DuplicateRow.class);
        assertThatThrownBy(() -> run("INSERT INTO {plek} VALUES (2, 'b', 'x')")).isInstanceOf(DuplicateRow.class);
    }

    @Test
    void whatMayOnlyBeAddedComesOverAndStaysSoAndMayStillBeDropped() {
        String table = "CREATE TABLE {verslag} (id @order, tekst @text(20) NOT NULL);\n@appendonly {verslag};";
        extension.migrate(OWNER, table);
        run("INSERT INTO {verslag} (tekst) VALUES ('een')");
        run("INSERT INTO {verslag} (tekst) VALUES ('twee')");

        update(table);
        extension.stores().generations().forgetPrevious(OWNER);

        assertThat(number("SELECT count(*) FROM {verslag}")).isEqualTo(2);
        assertThatThrownBy(() -> run("DELETE FROM {verslag}")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> run("UPDATE {verslag} SET tekst = 'x'")).hasStackTraceContaining("append-only");
    }

    @Test
    void numbersThatTheDatabaseHandsOutGoOn() {
        String table = "CREATE TABLE {regel} (nr @order, tekst @text(20) NOT NULL);";
        extension.migrate(OWNER, table);
        for (int i = 0; i < 3; i++) {
            run("INSERT INTO {regel} (tekst) VALUES ('x')");
        }

        update(table);
        run("INSERT INTO {regel} (tekst) VALUES ('nieuw')");

        assertThat(number("SELECT nr FROM {regel} WHERE tekst = 'nieuw'")).isEqualTo(4);
        assertThat(number("SELECT count(*) FROM {regel}")).isEqualTo(4);
    }

    @Test
    void rowsThatAMigrationOnceMadeComeAsTheyAreNow() {
        String[] steps = {
            "CREATE TABLE {stand} (id @int PRIMARY KEY, n @int NOT NULL);\nINSERT INTO {stand} VALUES (1, 0);",
            "-- verhuisd\nCREATE TABLE {oud} AS SELECT * FROM {stand};\nDELETE FROM {stand};",
            "INSERT INTO {stand} SELECT * FROM {oud};\nDROP TABLE {oud};\nALTER TABLE {stand} RENAME TO {teller};"
        };
        extension.migrate(OWNER, steps);
        run("UPDATE {teller} SET n = 41");

        update(append(steps, "UPDATE {teller} SET n = n + 1;"));

        assertThat(number("SELECT n FROM {teller}")).isEqualTo(42);
        assertThat(number("SELECT count(*) FROM {teller}")).isEqualTo(1);
    }

    @Test
    void aColumnThatTheMigrationsDoNotMakeAgainStopsTheUpdate() {
        String table = "CREATE TABLE {rij} (id @int PRIMARY KEY);";
        extension.migrate(OWNER, table);
        String kept = extension.properties().containsKey("kwartier.database") ? "kw_wijkteam.rij" : "wijkteam__rij";
        extension.store("store").write(CALLER, unit -> unit.run("ALTER TABLE " + kept + " ADD COLUMN vreemd integer"));

        assertThatThrownBy(() -> update(table))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("zien er anders uit dan de migraties zeggen");
        run("INSERT INTO {rij} (id) VALUES (1)");
    }

    private void update(String... steps) {
        Generations generations = extension.stores().generations();
        int next = generations.build(OWNER, migrations(steps));
        extension.store("lifecycle").write(CALLER, unit -> {
            generations.use(unit, OWNER, next);
            return true;
        });
    }

    private void run(String sql, Object... parameters) {
        store().write(CALLER, unit -> unit.run(sql, parameters));
    }

    private long number(String sql) {
        return store().read(CALLER, reader -> reader.number(sql));
    }

    private Store store() {
        return extension.store(OWNER);
    }

    private List<String> everything() {
        return store().read(
                        CALLER,
                        reader -> reader.list(
                                "SELECT * FROM {alles} ORDER BY id",
                                row -> row.text("id")
                                        + row.textOrNull("naam")
                                        + row.textOrNull("tekst")
                                        + row.integerOrNull("getal")
                                        + row.number("groot")
                                        + row.number("bedrag")
                                        + row.realOrNull("deel")
                                        + row.flagOrNull("vlag")
                                        + row.instantOrNull("moment")
                                        + row.dateOrNull("dag")
                                        + row.timeOrNull("tijd")
                                        + Arrays.toString(row.bytesOrNull("inhoud"))));
    }

    private static String[] append(String[] steps, String one) {
        var all = new ArrayList<>(List.of(steps));
        all.add(one);
        return all.toArray(String[]::new);
    }

    private static List<Object[]> rows(int count, IntFunction<Object[]> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
