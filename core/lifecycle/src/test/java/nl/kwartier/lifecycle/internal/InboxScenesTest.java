package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@EachDatabase
class InboxScenesTest {
    @RegisterExtension
    final StoreExtension store;

    @TempDir
    Path data;

    private Scene demo;

    InboxScenesTest(Database database) {
        store = StoreExtension.of(database).withModule("lifecycle");
    }

    @BeforeEach
    void start() {
        demo = Scene.demo(store, data).start();
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void aDroppedJarRuns() {
        demo.dropAndAwait("eettafel");

        assertThat(demo.programme("eettafel"))
                .extracting(Programme::title, Programme::version, Programme::reason)
                .containsExactly("Programma eettafel", "1.0.0", null);
    }

    @Test
    void aJarThatIsTakenAwayStopsAndItsDataStays() {
        demo.drop(
                "eettafel.jar",
                TinyJar.of("eettafel", Eettafel.class)
                        .entry("migraties/0001-tafels.sql", "CREATE TABLE {tafel} (id @text(10) PRIMARY KEY);"));
        demo.await("eettafel", State.ACTIVE);
        var tables = store.store("eettafel");
        tables.write(Caller.system("test"), unit -> unit.run("INSERT INTO {tafel} (id) VALUES (?)", "t1"));

        demo.take("eettafel.jar");
        demo.awaitCode("eettafel", "KW-VERWIJDERD");

        assertThat(demo.installed()).isEmpty();
        long kept = tables.read(Caller.system("test"), rows -> rows.number("SELECT count(*) FROM {tafel}"));
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void aJarThatComesBackRunsAgain() {
        demo.dropAndAwait("eettafel");
        demo.take("eettafel.jar");
        demo.await("eettafel", State.STOPPED);

        demo.dropAndAwait("eettafel");
    }

    @Test
    void anotherVersionInItsPlaceReplacesIt() {
        demo.dropAndAwait("eettafel");

        demo.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class).header("Bundle-Version", "1.1.0"));

        demo.await("1.1.0 runs", () -> demo.programme("eettafel").version().equals("1.1.0"));
        assertThat(demo.programme("eettafel").state()).isEqualTo(State.ACTIVE);
        assertThat(demo.installed()).containsExactly("eettafel");
    }

    @Test
    void aFileThatGetsAnotherNameGoesOnRunning() throws Exception {
        demo.dropAndAwait("eettafel");
        var since = demo.programme("eettafel").since();

        Files.move(demo.inbox().resolve("eettafel.jar"), demo.inbox().resolve("tafel.jar"));
        demo.letRoundsPass();

        assertThat(demo.programme("eettafel"))
                .extracting(Programme::state, Programme::since)
                .containsExactly(State.ACTIVE, since);
    }

    @Test
    void ofTwoJarsWithOneProgrammeTheSecondIsNotTaken() {
        demo.dropAndAwait("eettafel");

        demo.drop("eettafel-2.jar", TinyJar.of("eettafel", Eettafel.class).header("Bundle-Version", "2.0.0"));
        demo.awaitCode("eettafel-2.jar", "KW-PROGRAMMA-DUBBEL");

        assertThat(demo.programme("eettafel").version()).isEqualTo("1.0.0");
        assertThat(demo.programme("eettafel-2.jar").reason().cause()).contains("eettafel.jar");
    }

    @Test
    void theSecondOfTwoJarsTakesOverWhenTheFirstGoes() {
        demo.dropAndAwait("eettafel");
        demo.drop("eettafel-2.jar", TinyJar.of("eettafel", Eettafel.class).header("Bundle-Version", "2.0.0"));
        demo.awaitCode("eettafel-2.jar", "KW-PROGRAMMA-DUBBEL");

        demo.take("eettafel.jar");

        demo.await("2.0.0 runs", () -> demo.programme("eettafel").version().equals("2.0.0"));
        assertThat(demo.programme("eettafel").state()).isEqualTo(State.ACTIVE);
        assertThat(demo.find("eettafel-2.jar")).isEmpty();
    }

    @Test
    void aFileThatBecomesAnotherProgrammeEndsTheFirst() {
        demo.dropAndAwait("eettafel");

        demo.drop("eettafel.jar", TinyJar.of("leesclub", Eettafel.class));

        demo.await("leesclub", State.ACTIVE);
        assertThat(demo.code("eettafel")).isEqualTo("KW-VERWIJDERD");
        assertThat(demo.installed()).containsExactly("leesclub");
    }

    @Test
    void aBadFileInItsPlaceLeavesTheOldOneRunning() throws Exception {
        demo.dropAndAwait("eettafel");

        Files.writeString(demo.inbox().resolve("eettafel.jar"), "geen jar meer");
        demo.awaitCode("eettafel.jar", "KW-BESTAND-GEEN-JAR");

        assertThat(demo.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aProgrammeThatIsSwitchedOffStopsAndCanBeSwitchedOn() {
        demo.dropAndAwait("eettafel");

        var off = demo.keeper().switchOff(Scene.administrator(), "eettafel");
        assertThat(off.state()).isEqualTo(State.STOPPED);
        assertThat(off.reason().code()).isEqualTo("KW-UIT");
        assertThat(demo.installed()).isEmpty();

        assertThat(demo.keeper().switchOn(Scene.administrator(), "eettafel").state())
                .isEqualTo(State.ACTIVE);
    }

    @Test
    void aRemovedProgrammeCanBeSwitchedOnFromTheJarThatIsKept() {
        demo.dropAndAwait("eettafel");
        demo.take("eettafel.jar");
        demo.await("eettafel", State.STOPPED);

        assertThat(demo.keeper().switchOn(Scene.administrator(), "eettafel").state())
                .isEqualTo(State.ACTIVE);
    }

    @Test
    void aProgrammeThatDoesNotExistCannotBeSwitched() {
        assertThatThrownBy(() -> demo.keeper().switchOn(Scene.administrator(), "bestaat-niet"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Dit programma");
    }

    @Test
    void aFileThatIsNoProgrammeCannotBeSwitchedOn() throws Exception {
        Files.writeString(demo.inbox().resolve("brief.jar"), "geen jar");
        demo.awaitCode("brief.jar", "KW-BESTAND-GEEN-JAR");

        assertThatThrownBy(() -> demo.keeper().switchOn(Scene.administrator(), "brief.jar"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Haal het bestand weg");
    }
}
