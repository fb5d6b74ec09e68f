package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Whether what a programme brought goes with it. Twenty times every day, two hundred times in the thorough build. */
@Tag("ook-grondig")
class LeakTest {
    private static final int TIMES = Boolean.getBoolean("kwartier.grondig") ? 200 : 20;

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.of(Database.SQLITE).withModule("lifecycle");

    @TempDir
    Path data;

    @Test
    void aProgrammeThatCameWasUpdatedAndWentLeavesNoClassesBehind() {
        try (var demo = Scene.demo(STORE, data).start()) {
            var loaders = new ArrayList<WeakReference<ClassLoader>>();
            turn(demo, loaders);
            String before = memory();
            for (int time = 1; time < TIMES; time++) {
                turn(demo, loaders);
            }

            demo.await("all loaders collected", () -> collected(loaders) == loaders.size());
            assertThat(demo.installed()).isEmpty();
            assertThat(loaders).hasSize(2 * TIMES);
            System.out.printf(
                    "%d turns of installing, updating and removing: %d loaders, all collected; after 1 turn %s, after all %s%n",
                    TIMES, loaders.size(), before, memory());
        }
    }

    private static void turn(Scene demo, List<WeakReference<ClassLoader>> loaders) {
        demo.drop("eettafel.jar", TwoVersions.first());
        demo.await("first", () -> runs(demo, TwoVersions.OLD));
        loaders.add(loaderOf(demo));
        demo.drop("eettafel.jar", TwoVersions.second());
        demo.await("second", () -> runs(demo, TwoVersions.NEW));
        loaders.add(loaderOf(demo));
        demo.take("eettafel.jar");
        demo.await(TwoVersions.ID, State.STOPPED);
        demo.keeper().switchOff(Scene.administrator(), TwoVersions.ID);
        demo.data().erase(Scene.administrator(), TwoVersions.ID, "Programma eettafel");
    }

    private static boolean runs(Scene demo, String version) {
        return demo.find(TwoVersions.ID)
                .filter(one -> one.version().equals(version) && one.state() == State.ACTIVE)
                .isPresent();
    }

    private static WeakReference<ClassLoader> loaderOf(Scene demo) {
        for (Bundle bundle : demo.framework().getBundleContext().getBundles()) {
            if (bundle.getLocation().startsWith("kwartier:")) {
                return new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
            }
        }
        throw new AssertionError("the programme does not run");
    }

    @SuppressWarnings("SystemGc")
    private static long collected(List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        return loaders.stream().filter(loader -> loader.get() == null).count();
    }

    @SuppressWarnings("SystemGc")
    private static String memory() {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
        return "heap %.1f MB, metaspace %.1f MB".formatted(heap / 1e6, metaspace / 1e6);
    }
}
