package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.tiny.Demonstrating;
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
class RestartScenesTest {
    @RegisterExtension
    final StoreExtension store;

    @TempDir
    Path data;

    @TempDir
    Path distribution;

    private Scene scene;

    RestartScenesTest(Database database) {
        store = StoreExtension.of(database).withModule("lifecycle");
    }

    @BeforeEach
    void distribution() {
        TinyJar.of("leesclub", Eettafel.class).writeTo(distribution.resolve("leesclub-1f2e.jar"));
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void whatRanRunsAgainAfterARestart() {
        scene = Scene.demo(store, data).start();
        scene.dropAndAwait("eettafel");

        scene.restart();

        assertThat(scene.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void whatWasSwitchedOffStaysOffAlthoughItsJarIsThere() {
        scene = Scene.demo(store, data).start();
        scene.dropAndAwait("eettafel");
        scene.keeper().switchOff(Scene.administrator(), "eettafel");

        scene.restart();

        assertThat(scene.code("eettafel")).isEqualTo("KW-UIT");
    }

    @Test
    void aJarThatWentWhileNothingRanIsRemoved() {
        scene = Scene.demo(store, data).start();
        scene.dropAndAwait("eettafel");
        scene.close();
        scene.take("eettafel.jar");

        scene.start();

        assertThat(scene.code("eettafel")).isEqualTo("KW-VERWIJDERD");
    }

    @Test
    void anotherNodeRunsWhatIsInTheListWithoutHavingTheFile(@TempDir Path elsewhere) {
        scene = Scene.demo(store, data).start();
        scene.dropAndAwait("eettafel");

        try (var other = Scene.demo(store, elsewhere).start()) {
            assertThat(other.programme("eettafel").state()).isEqualTo(State.ACTIVE);
            scene.keeper().switchOff(Scene.administrator(), "eettafel");
            other.await("eettafel", State.STOPPED);
        }
    }

    @Test
    void outsideADemonstrationADroppedJarWaitsForAnAdministrator() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class));
        scene.awaitCode("eettafel", "KW-WACHT");
        assertThat(scene.installed()).isEmpty();

        var on = scene.letIn("eettafel");

        assertThat(on.state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void outsideADemonstrationAnApprovedJarThatComesBackRunsAgainAndAnotherOneWaits() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class));
        scene.await("eettafel", State.WAITING);
        scene.letIn("eettafel");
        scene.take("eettafel.jar");
        scene.await("eettafel", State.STOPPED);

        scene.dropAndAwait("eettafel");
        scene.take("eettafel.jar");
        scene.await("eettafel", State.STOPPED);
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class).header("Bundle-Version", "9.0.0"));

        scene.awaitOffer("eettafel", "9.0.0");
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.STOPPED);
    }

    @Test
    void aFreshDemonstrationRunsWhatCameWithKwartier() {
        scene = Scene.demo(store, data)
                .with("kwartier.distribution", distribution.toString())
                .start();

        assertThat(scene.programme("leesclub").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aMunicipalitySeesWhatCameWithKwartierAndChoosesItself() {
        scene = Scene.municipality(store, data)
                .with("kwartier.distribution", distribution.toString())
                .start();
        assertThat(scene.code("leesclub")).isEqualTo("KW-NIEUW");
        assertThat(scene.programme("leesclub").state()).isEqualTo(State.WAITING);

        assertThat(scene.letIn("leesclub").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aNewerKwartierBringsItsNewerProgrammes() {
        scene = Scene.municipality(store, data)
                .with("kwartier.distribution", distribution.toString())
                .start();
        scene.letIn("leesclub");
        TinyJar.of("leesclub", Eettafel.class)
                .header("Bundle-Version", "1.1.0")
                .writeTo(distribution.resolve("leesclub-1f2e.jar"));

        scene.restart();

        assertThat(scene.programme("leesclub"))
                .extracting(Programme::version, Programme::state)
                .containsExactly("1.1.0", State.ACTIVE);
    }

    @Test
    void aNewerKwartierLeavesOffWhatWasSwitchedOffUntilItIsSwitchedOn() {
        scene = Scene.demo(store, data)
                .with("kwartier.distribution", distribution.toString())
                .start();
        scene.keeper().switchOff(Scene.administrator(), "leesclub");
        TinyJar.of("leesclub", Eettafel.class)
                .header("Bundle-Version", "1.1.0")
                .writeTo(distribution.resolve("leesclub-1f2e.jar"));

        scene.restart();
        assertThat(scene.programme("leesclub"))
                .extracting(Programme::version, Programme::state)
                .containsExactly("1.0.0", State.STOPPED);

        assertThat(scene.keeper().switchOn(Scene.administrator(), "leesclub"))
                .extracting(Programme::version, Programme::state)
                .containsExactly("1.1.0", State.ACTIVE);
    }

    @Test
    void aJarThatTheMunicipalityDroppedCountsBeforeTheOneThatCameWithKwartier() {
        scene = Scene.demo(store, data)
                .with("kwartier.distribution", distribution.toString())
                .start();
        scene.drop("leesclub.jar", TinyJar.of("leesclub", Eettafel.class).header("Bundle-Version", "3.0.0"));
        scene.await("3.0.0", () -> scene.programme("leesclub").version().equals("3.0.0"));

        scene.restart();

        assertThat(scene.programme("leesclub").version()).isEqualTo("3.0.0");
    }

    @Test
    void aRunWithoutProgrammesChangesNothingInTheList() {
        scene = Scene.demo(store, data)
                .with("kwartier.distribution", distribution.toString())
                .with("kwartier.programmes", "geen")
                .start();
        assertThat(scene.code("leesclub")).isEqualTo("KW-DEZE-KEER-UIT");

        scene.without("kwartier.programmes").restart();

        assertThat(scene.programme("leesclub").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aJarDroppedDuringARunWithoutProgrammesRuns() {
        scene = Scene.demo(store, data)
                .with("kwartier.distribution", distribution.toString())
                .with("kwartier.programmes", "geen")
                .start();

        scene.dropAndAwait("leesclub");
    }

    @Test
    void aJarThatLiesThereBeforeARunWithoutProgrammesDoesNotRun() {
        scene = Scene.demo(store, data).start();
        scene.dropAndAwait("eettafel");

        scene.with("kwartier.programmes", "geen").restart();

        assertThat(scene.code("eettafel")).isEqualTo("KW-DEZE-KEER-UIT");
    }

    @Test
    void aRunLimitedToOneProgrammeRunsThatOne() {
        TinyJar.of("eettafel", Eettafel.class).writeTo(distribution.resolve("eettafel-99.jar"));
        scene = Scene.demo(store, data)
                .with("kwartier.distribution", distribution.toString())
                .with("kwartier.programmes", "leesclub, leesklub")
                .start();

        assertThat(scene.installed()).containsExactly("leesclub");
        assertThat(scene.code("eettafel")).isEqualTo("KW-DEZE-KEER-UIT");
        assertThat(scene.code("leesklub")).isEqualTo("KW-PROGRAMMA-ONBEKEND");
    }

    @Test
    void inventedDataIsAskedForOnce() throws Exception {
        scene = Scene.demo(store, data).start();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Demonstrating.class).code(Eettafel.class));
        scene.await("eettafel", State.ACTIVE);
        scene.keeper().switchOff(Scene.administrator(), "eettafel");
        scene.keeper().switchOn(Scene.administrator(), "eettafel");

        scene.restart();

        assertThat(Files.readAllLines(data.resolve("demo.txt"))).containsExactly("demo laden");
    }

    @Test
    void outsideADemonstrationNobodyAsksForInventedData() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Demonstrating.class).code(Eettafel.class));
        scene.await("eettafel", State.WAITING);
        scene.letIn("eettafel");

        assertThat(data.resolve("demo.txt")).doesNotExist();
    }

    @Test
    void whatAnEarlierRunLeftInTheFrameworkIsTakenAway() throws Exception {
        scene = Scene.demo(store, data).start();
        scene.close();
        scene.startFramework();
        scene.framework()
                .getBundleContext()
                .installBundle(
                        "kwartier:oud:0123",
                        new ByteArrayInputStream(
                                TinyJar.of("oud", Eettafel.class).bytes()));

        scene.startKeeper();

        assertThat(scene.installed()).isEmpty();
    }
}
