package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.ProgrammeData.Table;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Looking at the data of a programme as a whole, taking it out and erasing it. */
@EachDatabase
class DataKeeperTest {
    @RegisterExtension
    final StoreExtension store;

    @TempDir
    Path data;

    private Scene scene;

    DataKeeperTest(Database database) {
        store = StoreExtension.of(database).withModule("lifecycle");
    }

    @BeforeEach
    void aProgrammeRunsWithData() {
        scene = Scene.demo(store, data).start();
        scene.drop("eettafel.jar", TwoVersions.first());
        scene.await(TwoVersions.ID, State.ACTIVE);
        TwoVersions.fill(store.stores());
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void itIsCountedPerTable() {
        var storage = scene.data().storage(TwoVersions.ID);

        assertThat(storage.tables()).containsExactly(new Table("tafel", 3));
        assertThat(storage.bytes()).isPositive();
    }

    @Test
    void everythingComesOutAsAFilePerTable() throws IOException {
        var out = new ByteArrayOutputStream();

        scene.data().export(Scene.administrator(), TwoVersions.ID, out);

        assertThat(files(out)).containsOnlyKeys("tafel.csv");
        assertThat(files(out).get("tafel.csv").lines()).containsExactly("id,plaatsen", "t1,1", "t2,2", "t3,3");
        assertThat(newest()).isEqualTo(Kind.EXPORTED);
    }

    @Test
    void whatWasEnteredSinceAnUpdateIsCountedAndComesOut() throws IOException {
        assertThat(scene.data().later(TwoVersions.ID).tables()).isEmpty();
        scene.drop("eettafel.jar", TwoVersions.second());
        scene.await("updated", () -> scene.programme(TwoVersions.ID).version().equals(TwoVersions.NEW));
        store.store(TwoVersions.ID)
                .write(
                        Caller.system("later"),
                        unit -> unit.run("INSERT INTO {tafel} (id, plaatsen, kleur) VALUES ('t4', 4, 'blauw')"));

        var later = scene.data().later(TwoVersions.ID);
        var out = new ByteArrayOutputStream();
        scene.data().exportLater(Scene.administrator(), TwoVersions.ID, out);

        assertThat(later.tables()).containsExactly(new Table("tafel", 1));
        assertThat(later.since()).isAfter(Instant.now().minusSeconds(60));
        assertThat(files(out).get("tafel.csv").lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("nieuw", "t4");
    }

    @Test
    void erasingAsksThatTheProgrammeWasTakenAwayAndItsNameWasTyped() {
        assertThatThrownBy(() -> scene.data().erase(Scene.administrator(), TwoVersions.ID, "Programma eettafel"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Haal dit programma eerst weg");
        scene.keeper().remove(Scene.administrator(), TwoVersions.ID);

        assertThatThrownBy(() -> scene.data().erase(Scene.administrator(), TwoVersions.ID, "eettafel"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Er is niets gewist");

        assertThat(scene.data().storage(TwoVersions.ID).tables()).containsExactly(new Table("tafel", 3));
    }

    @Test
    void whatWasErasedIsGoneAndTheProgrammeCanBeginAnew() {
        scene.keeper().remove(Scene.administrator(), TwoVersions.ID);

        scene.data().erase(Scene.administrator(), TwoVersions.ID, " programma EETTAFEL ");

        assertThat(scene.find(TwoVersions.ID)).isEmpty();
        assertThat(newest()).isEqualTo(Kind.ERASED);
        scene.take("eettafel.jar");
        scene.letRoundsPass();
        scene.drop("eettafel.jar", TwoVersions.first());
        scene.await(TwoVersions.ID, State.ACTIVE);
        assertThat(scene.data().storage(TwoVersions.ID).tables()).containsExactly(new Table("tafel", 0));
    }

    @Test
    void whatWasErasedDoesNotComeBackByItselfFromAFileThatStillLiesThere() {
        scene.keeper().remove(Scene.administrator(), TwoVersions.ID);
        scene.data().erase(Scene.administrator(), TwoVersions.ID, "Programma eettafel");

        scene.restart();
        scene.letRoundsPass();

        assertThat(scene.find(TwoVersions.ID)).isEmpty();
        scene.take("eettafel.jar");
        scene.letRoundsPass();
        scene.drop("eettafel.jar", TwoVersions.first());
        scene.await(TwoVersions.ID, State.ACTIVE);
    }

    @Test
    void aFileOfWhatWasErasedTakesNothingAlongThatWasHandedInSince() {
        scene.keeper().remove(Scene.administrator(), TwoVersions.ID);
        scene.data().erase(Scene.administrator(), TwoVersions.ID, "Programma eettafel");
        scene.keeper()
                .offer(
                        Scene.administrator(),
                        "eettafel.jar",
                        TwoVersions.second().writeTo(data.resolve("ander.jar")));
        scene.letIn(TwoVersions.ID);

        scene.take("eettafel.jar");
        scene.letRoundsPass();

        assertThat(scene.programme(TwoVersions.ID).state()).isEqualTo(State.ACTIVE);
    }

    private Kind newest() {
        return scene.keeper()
                .history(Scene.administrator(), TwoVersions.ID, null)
                .items()
                .get(0)
                .what();
    }

    private static Map<String, String> files(ByteArrayOutputStream zipped) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
