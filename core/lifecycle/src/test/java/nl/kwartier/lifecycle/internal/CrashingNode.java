package nl.kwartier.lifecycle.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.kwartier.api.Settings;
import nl.kwartier.lifecycle.internal.run.Stage;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.internal.Stores;

/** A node that goes as far as a stage of replacing a version and then waits to be killed. */
public final class CrashingNode {
    static final String STAGE = "stage";
    static final String BACK = "back";
    static final String READY = "waits to be killed";

    private CrashingNode() {}

    /** Takes the framework's properties as {@code name=value}, and besides them the stage and whether it goes back. */
    public static void main(String[] arguments) {
        Map<String, String> properties = OtherProcess.properties(arguments);
        Stores stores = Stores.open(new Settings(properties::get));
        var scene = Scene.municipality(() -> stores, Path.of(properties.get("kwartier.data")))
                .watchedBy((id, stage) -> waitAt(Stage.valueOf(properties.get(STAGE)), stage))
                .start();
        if (Boolean.parseBoolean(properties.get(BACK))) {
            scene.keeper().putBack(Scene.administrator(), TwoVersions.ID);
        } else {
            scene.letIn(TwoVersions.ID);
        }
    }

    private static void waitAt(Stage last, Stage reached) {
        if (reached == last) {
            System.out.println(READY);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
