package nl.kwartier.store.internal.owned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kwartier.store.StoreExtension.migrations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.OwnedData.Later;
import nl.kwartier.api.store.OwnedData.TableSize;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How much an owner keeps, taking it away, what an update would lose by going back, and erasing. */
@EachDatabase
class OwnedDataTest {
    private static final Caller CALLER = Caller.system("nakijken");
    private static final String OWNER = "eten";
    private static final String NEIGHBOUR = "eten-thuis";
    private static final String TABLES = """
            CREATE TABLE {tafel} (naam @text(80) PRIMARY KEY, plaatsen @int, foto @bytes(50));
            CREATE TABLE {gang} (tafel @text(80) NOT NULL, nr @int NOT NULL, wat @text(80), PRIMARY KEY (tafel, nr)) @bykey;
            CREATE INDEX {tafel_plaatsen} ON {tafel} (plaatsen);
            """;
    private static final String MORE = """
            ALTER TABLE {tafel} ADD COLUMN warm @flag NOT NULL DEFAULT 0;
            UPDATE {tafel} SET warm = 1, plaatsen = plaatsen + 1;
            """;

    @RegisterExtension
    final StoreExtension extension;

    private Store store;

    OwnedDataTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aProgrammeWithTables() {
        extension.migrate(OWNER, TABLES);
        extension.migrate(NEIGHBOUR, TABLES);
        extension.migrate("lifecycle", "CREATE TABLE {programme} (id @text(40) PRIMARY KEY);");
        store = extension.store(OWNER);
        run("INSERT INTO {tafel} (naam, plaatsen, foto) VALUES ('Zuid', 6, NULL), ('Noord', 4, NULL)");
        run("INSERT INTO {gang} (tafel, nr, wat) VALUES ('Zuid', 1, 'soep'), ('Zuid', 2, NULL)");
        extension
                .store(NEIGHBOUR)
                .write(CALLER, unit -> unit.run("INSERT INTO {tafel} (naam) VALUES ('van de buren')"));
    }

    @Test
    void theSizeIsThatOfTheOwnersTablesAndIndexes() {
        var size = extension.stores().data().size(OWNER);

        assertThat(size.tables()).containsExactly(new TableSize("gang", 2, false), new TableSize("tafel", 2, false));
        assertThat(size.rows()).isEqualTo(4);
        assertThat(size.bytes()).isBetween(3L * 4096, 300_000L);
        assertThat(size.kept()).isZero();
        assertThat(extension.stores().data().size("nieuw").tables()).isEmpty();
    }

    @Test
    void theSizeTellsWhatIsKeptForGoingBack() {
        update();

        assertThat(extension.stores().data().size(OWNER).kept()).isBetween(3L * 4096, 300_000L);
    }

    @Test
    void anExportHoldsEveryTableAndRow() throws IOException {
        store.write(
                CALLER,
                unit -> unit.run(
                        "INSERT INTO {tafel} (naam, plaatsen, foto) VALUES (?, ?, ?)",
                        "Bij \"De Şahin\",\nachterom",
                        null,
                        new byte[] {1, 2, (byte) 255}));

        var out = new ByteArrayOutputStream();
        assertThat(extension.stores().data().export(OWNER, out)).isEqualTo(5);

        assertThat(files(out))
                .containsExactly(
                        Map.entry("gang.csv", "tafel,nr,wat\r\nZuid,1,soep\r\nZuid,2,\r\n"),
                        Map.entry(
                                "tafel.csv",
                                "naam,plaatsen,foto\r\n\"Bij \"\"De Şahin\"\",\nachterom\",,AQL/\r\nNoord,4,\r\nZuid,6,\r\n"));
    }

    @Test
    void anExportTellsNothingFromAnEmptyTextAndCarriesOutNoFormula() throws IOException {
        run("DELETE FROM {tafel}");
        run("INSERT INTO {tafel} (naam, plaatsen) VALUES ('', -3), ('=HYPERLINK(A1)', NULL), ('+31 6', NULL)");

        var out = new ByteArrayOutputStream();
        extension.stores().data().export(OWNER, out);

        assertThat(files(out))
                .containsEntry("tafel.csv", "naam,plaatsen,foto\r\n\"\",-3,\r\n'+31 6,,\r\n'=HYPERLINK(A1),,\r\n");
    }

    @Test
    void anExportIsOfOneMomentWhileWritingGoesOn() throws IOException {
        var out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                run("INSERT INTO {tafel} (naam) VALUES (?) ON CONFLICT DO NOTHING", "tijdens " + size());
                super.write(bytes, from, length);
            }
        };

        assertThat(extension.stores().data().export(OWNER, out)).isEqualTo(4);
        assertThat(files(out).get("tafel.csv")).doesNotContain("tijdens");
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        var full = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("de schijf is vol");
            }
        };

        assertThatThrownBy(() -> extension.stores().data().export(OWNER, full))
                .isInstanceOf(IOException.class)
                .hasMessage("de schijf is vol");
        run("INSERT INTO {tafel} (naam) VALUES ('gaat door')");
    }

    @Test
    void whatTheMigrationsChangedWasNotEnteredLater() {
        assertThat(extension.stores().data().later(OWNER)).isEmpty();
        update();

        assertThat(extension.stores().data().later(OWNER)).isEmpty();
    }

    @Test
    void whatWasEnteredChangedAndRemovedSinceTheUpdateIsCountedByTable() throws IOException {
        update();
        run("INSERT INTO {tafel} (naam) VALUES ('West')");
        run("DELETE FROM {gang} WHERE nr = 2");
        run("UPDATE {gang} SET wat = 'salade' WHERE nr = 1");

        assertThat(extension.stores().data().later(OWNER))
                .containsExactly(new Later("gang", 0, 1, 1), new Later("tafel", 1, 0, 0));
        var out = new ByteArrayOutputStream();
        assertThat(extension.stores().data().exportLater(OWNER, out)).isEqualTo(3);
        assertThat(files(out))
                .containsExactly(
                        Map.entry("gang.csv", "wat,tafel,nr,wat\r\ngewijzigd,Zuid,1,salade\r\nverwijderd,Zuid,2,\r\n"),
                        Map.entry("tafel.csv", "wat,naam,plaatsen,foto,warm\r\nnieuw,West,,,0\r\n"));
    }

    @Test
    void afterAnUpdateOfTablesAloneEveryColumnCounts() {
        use(extension
                .stores()
                .generations()
                .build(OWNER, migrations(TABLES, "ALTER TABLE {tafel} ADD COLUMN warm @flag;")));
        run("UPDATE {tafel} SET plaatsen = 8 WHERE naam = 'Zuid'");

        assertThat(extension.stores().data().later(OWNER)).containsExactly(new Later("tafel", 0, 1, 0));
    }

    @Test
    void aTableThatOnlyOneVersionHasCountsAsAWhole() {
        use(extension
                .stores()
                .generations()
                .build(OWNER, migrations(TABLES, "DROP TABLE {gang};\nCREATE TABLE {wens} (id @int PRIMARY KEY);")));
        run("INSERT INTO {wens} (id) VALUES (1)");

        assertThat(extension.stores().data().later(OWNER))
                .containsExactlyInAnyOrder(new Later("wens", 1, 0, 0), new Later("gang", 0, 0, 2));
    }

    @Test
    void aTableWithoutAKeyIsComparedByWholeRows() {
        extension.migrate("los", "CREATE TABLE {regel} (tekst @text(20));");
        Store loose = extension.store("los");
        loose.write(CALLER, unit -> unit.run("INSERT INTO {regel} (tekst) VALUES ('a'), ('b')"));
        int next = extension
                .stores()
                .generations()
                .build("los", migrations("CREATE TABLE {regel} (tekst @text(20));", "CREATE TABLE {meer} (id @int);"));
        extension.store("lifecycle").write(CALLER, unit -> {
            extension.stores().generations().use(unit, "los", next);
            return true;
        });
        loose.write(CALLER, unit -> unit.run("UPDATE {regel} SET tekst = 'c' WHERE tekst = 'b'"));

        assertThat(extension.stores().data().later("los")).containsExactly(new Later("regel", 1, 0, 1));
    }

    @Test
    void whatIsErasedIsGoneInEveryGenerationAndNobodyElsesIs() {
        update();
        extension.stores().erase(OWNER);

        assertThat(extension.stores().data().size(OWNER).tables()).isEmpty();
        assertThat(extension.stores().generations().previous(OWNER)).isEmpty();
        assertThat(remembered(OWNER)).isZero();
        assertThat(present()).isZero();
        assertThat(extension.stores().data().size(NEIGHBOUR).rows()).isEqualTo(1);
        assertThat(remembered(NEIGHBOUR)).isEqualTo(1);
    }

    @Test
    void afterErasingTheOwnerBeginsAnewAtANumberThatNoNodeKnows() {
        update();
        extension.stores().erase(OWNER);
        extension.migrate(OWNER, TABLES, MORE);

        assertThat(extension.stores().generations().current(OWNER)).isEqualTo(3);
        run("INSERT INTO {tafel} (naam) VALUES ('Oost')");
        extension.reopen();
        extension.migrate(OWNER, TABLES, MORE);
        assertThat(extension.stores().data().size(OWNER).rows()).isEqualTo(1);
    }

    @Test
    void afterErasingTheOwnerMayAlsoBeginByAnUpdate() {
        extension.stores().erase(OWNER);
        update();
        run("INSERT INTO {tafel} (naam) VALUES ('Oost')");

        assertThat(extension.stores().data().size(OWNER).rows()).isEqualTo(1);
        extension.stores().erase(OWNER);
        extension.stores().erase(OWNER);
        extension.stores().erase("onbekend");
        assertThat(present()).isZero();
    }

    @Test
    void whatIsBeingBuiltIsNotErased() {
        int next = extension.stores().generations().build(OWNER, migrations(TABLES, MORE));

        assertThatThrownBy(() -> extension.stores().erase(OWNER))
                .isInstanceOf(MigrationFailed.class)
                .hasMessage(
                        "Het programma eten wordt nu bijgewerkt. Er is niets gewist. Wacht tot het klaar is en probeer het dan opnieuw.");
        use(next);
        assertThat(extension.stores().data().size(OWNER).rows()).isEqualTo(4);
    }

    private void update() {
        use(extension.stores().generations().build(OWNER, migrations(TABLES, MORE)));
    }

    private void use(int generation) {
        extension.store("lifecycle").write(CALLER, unit -> {
            extension.stores().generations().use(unit, OWNER, generation);
            return true;
        });
    }

    private void run(String sql, Object... parameters) {
        extension.store(OWNER).write(CALLER, unit -> unit.run(sql, parameters));
    }

    private long remembered(String owner) {
        return own("SELECT count(*) FROM {migration} WHERE owner = '" + owner + "'");
    }

    /** What the database itself still has of the owner. */
    private long present() {
        return extension.properties().containsKey("kwartier.database")
                ? own(
                        "SELECT (SELECT count(*) FROM pg_namespace WHERE nspname ~ '^kw_eten(__[0-9]+)?$') "
                                + "+ (SELECT count(*) FROM pg_roles WHERE rolname = "
                                + "(SELECT r.rolname FROM pg_roles r JOIN pg_namespace n ON n.nspowner = r.oid WHERE n.nspname = 'kw_eten'))")
                : own("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'eten__tafel*' OR name GLOB 'eten__gang*'");
    }

    private long own(String sql) {
        return extension.store("store").read(CALLER, reader -> reader.number(sql));
    }

    private static Map<String, String> files(ByteArrayOutputStream out) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
