package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.lifecycle.internal.run.Stage;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills a node at each stage of an update and of going back, and starts another one on what it left. Until the commit everything is as it
 * was; from then on everything is as it must be. Two of the stages every day, all of them in the thorough build.
 */
@EachDatabase
@Tag("ook-grondig")
class KilledReplacementTest {
    private static final List<Stage> STAGES =
            Boolean.getBoolean("kwartier.grondig") ? List.of(Stage.values()) : List.of(Stage.START, Stage.OPEN);

    private final Database database;

    KilledReplacementTest(Database database) {
        this.database = database;
    }

    @Test
    void killedDuringAnUpdateItStartsWithOneWholeVersion() throws Exception {
        for (Stage stage : STAGES) {
            Map<String, String> properties = database.fresh();
            prepare(properties, false);

            killAt(stage, properties, false);

            assertOneWhole(properties, stage == Stage.OPEN, stage);
            database.release(properties);
        }
        System.out.println(database + ": killed at " + STAGES.size() + " stages of an update, each start whole");
    }

    @Test
    void killedWhileGoingBackItStartsWithOneWholeVersion() throws Exception {
        for (Stage stage : STAGES) {
            Map<String, String> properties = database.fresh();
            prepare(properties, true);

            killAt(stage, properties, true);

            assertOneWhole(properties, stage != Stage.OPEN, stage);
            database.release(properties);
        }
        System.out.println(database + ": killed at " + STAGES.size() + " stages of going back, each start whole");
    }

    private static void prepare(Map<String, String> properties, boolean updated) {
        try (Stores stores = Stores.open(new Settings(properties::get))) {
            stores.schemas().migrate("lifecycle", StoreExtension.ofModule());
            try (var scene = scene(stores, properties)) {
                scene.drop("eettafel.jar", TwoVersions.first());
                scene.await(TwoVersions.ID, State.WAITING);
                scene.letIn(TwoVersions.ID);
                TwoVersions.fill(stores);
                scene.drop("eettafel.jar", TwoVersions.second());
                scene.awaitOffer(TwoVersions.ID, TwoVersions.NEW);
                if (updated) {
                    scene.letIn(TwoVersions.ID);
                }
            }
        }
    }

    private static void killAt(Stage stage, Map<String, String> properties, boolean back)
            throws IOException, InterruptedException {
        var arguments = new HashMap<>(properties);
        arguments.put(CrashingNode.STAGE, stage.name());
        arguments.put(CrashingNode.BACK, String.valueOf(back));
        Process process = OtherProcess.start(CrashingNode.class, arguments);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).as("%s", stage).isEqualTo(CrashingNode.READY);
            OtherProcess.kill(process);
        }
        process.waitFor();
    }

    private static void assertOneWhole(Map<String, String> properties, boolean second, Stage stage) {
        try (Stores stores = Stores.open(new Settings(properties::get));
                var scene = scene(stores, properties)) {
            scene.await(TwoVersions.ID, State.ACTIVE);
            assertThat(scene.programme(TwoVersions.ID).version())
                    .as("%s", stage)
                    .isEqualTo(second ? TwoVersions.NEW : TwoVersions.OLD);
            if (second) {
                TwoVersions.assertSecond(stores);
            } else {
                TwoVersions.assertFirst(stores);
            }
            var newest = scene.keeper()
                    .history(Scene.administrator(), TwoVersions.ID, null)
                    .items()
                    .get(0);
            assertThat(newest.result())
                    .as("%s", stage)
                    .isEqualTo(stage == Stage.OPEN ? Result.DONE : Result.BROKEN_OFF);
        }
    }

    private static Scene scene(Stores stores, Map<String, String> properties) {
        return Scene.municipality(() -> stores, Path.of(properties.get("kwartier.data")))
                .start();
    }
}
