package nl.kwartier.testkit.internal.conformance;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.testkit.internal.start.Await;
import org.osgi.framework.wiring.BundleWiring;

/** The programme starts and stops twenty times, and takes all of its classes with it. */
final class Starts implements Check {
    private static final int TIMES = 20;

    /** Long enough for threads that end, and for a second look of the collector. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "starts and stops twenty times without leaving classes behind";
    }

    @Override
    public List<Finding> look(Scene scene) {
        var loaders = new ArrayList<WeakReference<ClassLoader>>();
        for (int time = 0; time < TIMES; time++) {
            loaders.add(loader(scene));
            scene.staff().open("/" + scene.id());
            scene.platform().takeAway();
            scene.platform().bringBack();
        }
        try {
            Await.until(PATIENCE, () -> left(loaders) == 0, () -> "");
            scene.note(TIMES + " starts, and no classes left behind");
            return List.of();
        } catch (AssertionError stayed) {
            return List.of(new Finding(
                    "the programme",
                    "of " + TIMES + " starts the classes of " + left(loaders) + " are still in memory",
                    "stop your threads and timers when the component is deactivated, and put nothing of yours in static fields of others:"
                            + " system properties, drivers, loggers, thread-locals"));
        }
    }

    private static WeakReference<ClassLoader> loader(Scene scene) {
        return new WeakReference<>(
                scene.platform().bundle().adapt(BundleWiring.class).getClassLoader());
    }

    @SuppressWarnings("SystemGc")
    private static long left(List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }
}
