package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

class LeakTest {
    private static final int TIMES = 20;

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.of(Database.SQLITE).withModule("lifecycle");

    @TempDir
    Path data;

    @Test
    void aProgrammeThatCameAndWentTwentyTimesLeavesNoClassesBehind() {
        try (var demo = Scene.demo(STORE, data).start()) {
            var loaders = new ArrayList<WeakReference<ClassLoader>>();
            for (int time = 0; time < TIMES; time++) {
                demo.dropAndAwait("eettafel");
                loaders.add(loaderOf(demo));
                demo.take("eettafel.jar");
                demo.await("eettafel", State.STOPPED);
            }

            demo.await("all loaders collected", () -> collected(loaders) == TIMES);
            assertThat(demo.installed()).isEmpty();
        }
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
}
