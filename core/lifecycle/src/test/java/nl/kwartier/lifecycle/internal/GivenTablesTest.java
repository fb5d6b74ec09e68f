package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.lifecycle.Check.TableLine;
import nl.kwartier.api.lifecycle.ProgrammeData.Table;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.store.Store;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A module of the platform gives a table to the programmes that use its package. */
@EachDatabase
class GivenTablesTest {
    private static final String ID = TwoVersions.ID;
    private static final Caller CALLER = Caller.system("gasten");
    private static final String USES = "org.osgi.framework,nl.kwartier.api,nl.kwartier.spi,nl.tiny.gasten";

    @RegisterExtension
    final StoreExtension store;

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private Scene scene;

    GivenTablesTest(Database database) {
        store = StoreExtension.of(database).withModule("lifecycle");
    }

    @BeforeEach
    void aProgrammeThatUsesTheModuleRuns() throws Exception {
        scene = Scene.municipality(store, data).start().release("gasten", module());
        offer(using(TwoVersions.first()));
        assertThat(scene.letIn(ID).state()).isEqualTo(State.ACTIVE);
        TwoVersions.fill(store.stores());
        add("jan");
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void theTableIsThereBeforeTheProgrammesOwnAndIsCountedAsItsData() {
        assertThat(scene.data().storage(ID).tables())
                .containsExactly(new Table("gasten_gast", 1), new Table("tafel", 3));
    }

    @Test
    void theCheckNamesTheTableOnceAndNothingRunsForIt() throws Exception {
        offer(using(TinyJar.of("leesclub", Eettafel.class)
                .entry("migraties/0001-boeken.sql", "CREATE TABLE {boek} (x @int);")));

        assertThat(scene.keeper().check(Scene.administrator(), "leesclub").tables())
                .containsExactly(new TableLine("gasten_gast", "nieuw"), new TableLine("boek", "nieuw"));
        assertThat(scene.installed()).containsExactly(ID);
        scene.letIn("leesclub");
        assertThat(scene.keeper().check(Scene.administrator(), "leesclub").tables())
                .isEmpty();
    }

    @Test
    void whoUsesNothingOfTheModuleGetsNoTable() throws Exception {
        offer(TinyJar.of("leesclub", Eettafel.class));
        scene.letIn("leesclub");

        assertThat(scene.data().storage("leesclub").tables()).isEmpty();
    }

    @Test
    void theRowsGoAlongWithAnUpdateAndComeBackWithTheVersionBefore() throws Exception {
        update(using(TwoVersions.second()));
        assertThat(names()).containsExactly("jan");
        add("els");

        scene.keeper().putBack(Scene.administrator(), ID);

        assertThat(names()).containsExactly("jan");
        TwoVersions.assertFirst(store.stores());
        add("mia");
    }

    @Test
    void aReleaseWithALaterStepOfTheModuleRunsItUnderTheSameVersion() throws Exception {
        update(using(TwoVersions.second()));

        scene.release("gasten", later());
        scene.await(ID, State.ACTIVE);

        assertThat(number("SELECT count(*) FROM {gasten_gast} WHERE eet = 'alles'"))
                .isEqualTo(1);
        TwoVersions.assertSecond(store.stores());
        scene.keeper().putBack(Scene.administrator(), ID);
        assertThat(scene.programme(ID).state()).isEqualTo(State.ACTIVE);
        assertThat(number("SELECT count(*) FROM {gasten_gast} WHERE eet = 'alles'"))
                .isEqualTo(1);
        TwoVersions.assertFirst(store.stores());
    }

    @Test
    void anOlderReleaseSaysThatItIsOlder() {
        scene.release("gasten", later());
        scene.await(ID, State.ACTIVE);

        scene.release("gasten", module());

        scene.awaitCode(ID, "KW-TABELLEN");
        assertThat(scene.programme(ID).reason().cause())
                .contains("gemaakt door een nieuwere Kwartier")
                .doesNotContain("terug");
        assertThat(scene.programme(ID).reason().remedy()).isEqualTo("Zet de nieuwere Kwartier terug.");
    }

    @Test
    void aVersionThatNoLongerUsesTheModuleKeepsTheTable() throws Exception {
        update(TwoVersions.second());

        assertThat(names()).containsExactly("jan");
        TwoVersions.assertSecond(store.stores());
    }

    @Test
    void aVersionThatBeginsToUseTheModuleGetsTheTable() throws Exception {
        offer(TinyJar.of("leesclub", Eettafel.class));
        scene.letIn("leesclub");

        offer(using(TinyJar.of("leesclub", Eettafel.class).header("Bundle-Version", "2.0.0")));
        assertThat(scene.letIn("leesclub").version()).isEqualTo("2.0.0");

        assertThat(scene.data().storage("leesclub").tables()).containsExactly(new Table("gasten_gast", 0));
    }

    @Test
    void aTableUnderTheNameOfTheModuleIsRefused() throws Exception {
        offer(using(TwoVersions.second(Eettafel.class, "CREATE TABLE {gasten_stoel} (x @int);")));

        scene.letIn(ID);

        assertThat(scene.offer(ID).reason().cause()).contains("Namen die met gasten_ beginnen, horen bij gasten.");
        scene.await(ID, State.ACTIVE);
        TwoVersions.assertFirst(store.stores());
    }

    @Test
    void erasingTakesTheTableToo() {
        scene.keeper().remove(Scene.administrator(), ID);

        scene.data().erase(Scene.administrator(), ID, "Programma eettafel");

        assertThat(store.stores().data().size(ID).tables()).isEmpty();
    }

    private static TinyJar module() {
        return TinyJar.described("gasten")
                .without("Kwartier-Programma")
                .header("Kwartier-Owner", "gasten")
                .header("Kwartier-Programmatabellen", "tabellen")
                .header("Export-Package", "nl.tiny.gasten")
                .entry("nl/tiny/gasten/x", "x")
                .entry("tabellen/0001-gasten.sql", "CREATE TABLE {gasten_gast} (naam @text(20) PRIMARY KEY);");
    }

    private static TinyJar later() {
        return module().entry(
                        "tabellen/0002-eten.sql",
                        "ALTER TABLE {gasten_gast} ADD COLUMN eet @text(20);\nUPDATE {gasten_gast} SET eet = 'alles';");
    }

    private static TinyJar using(TinyJar jar) {
        return jar.header("Import-Package", USES);
    }

    private void update(TinyJar jar) throws Exception {
        offer(jar);
        assertThat(scene.letIn(ID).version()).isEqualTo(TwoVersions.NEW);
    }

    private void offer(TinyJar jar) throws Exception {
        Path file = Files.write(elsewhere.resolve("aangeboden.jar"), jar.bytes());
        scene.keeper().offer(Scene.administrator(), "aangeboden.jar", file);
    }

    private void add(String name) {
        rows().write(CALLER, unit -> unit.run("INSERT INTO {gasten_gast} (naam) VALUES (?)", name));
    }

    private List<String> names() {
        return rows().read(CALLER, rows -> rows.list("SELECT naam FROM {gasten_gast}", row -> row.text("naam")));
    }

    private long number(String sql) {
        return rows().read(CALLER, rows -> rows.number(sql));
    }

    private Store rows() {
        return store.store(ID);
    }
}
