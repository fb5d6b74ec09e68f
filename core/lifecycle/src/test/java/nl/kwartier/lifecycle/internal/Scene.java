package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.ProgrammeData;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.run.Convergence;
import nl.kwartier.lifecycle.internal.run.Stage;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.component.EventDelivery;
import nl.kwartier.store.internal.component.OwnedDataService;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;

/** A node in a test: the framework, a data folder with its inbox, and the keeper of programmes on a real store. */
final class Scene implements AutoCloseable {
    private static final String SHARED = "nl.kwartier.api;version=1.2,nl.kwartier.api.store;version=1.2,"
            + "nl.kwartier.api.web;version=1.2,nl.kwartier.spi;version=1.2";
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration COPYING = Duration.ofMillis(300);

    private final Supplier<Stores> store;
    private final Path data;
    private final Map<String, String> properties = new HashMap<>();
    private Framework framework;
    private ProgrammeKeeper keeper;
    private EventDelivery delivery;
    private ServiceTracker<EventListener, EventListener> listeners;
    private Duration limit = Patience.USUAL.programme();
    private Stage.Onlooker onlooker = (id, stage) -> {};

    private Scene(Supplier<Stores> store, Path data) {
        this.store = store;
        this.data = data;
        properties.put("kwartier.data", data.toString());
        properties.put("kwartier.config", data.resolve("config").toString());
        properties.put("kwartier.unsigned", "ja");
    }

    static Scene demo(StoreExtension store, Path data) {
        return new Scene(store::stores, data).with("kwartier.demo", "true");
    }

    static Scene municipality(StoreExtension store, Path data) {
        return municipality(store::stores, data);
    }

    static Scene municipality(Supplier<Stores> store, Path data) {
        return new Scene(store, data);
    }

    Scene with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    /** Gives programmes less time to start than they have in earnest. */
    Scene impatient() {
        limit = Duration.ofSeconds(3);
        return this;
    }

    /** Lets somebody look on while one version takes the place of another. */
    Scene watchedBy(Stage.Onlooker watcher) {
        onlooker = watcher;
        return this;
    }

    Scene without(String property) {
        properties.remove(property);
        return this;
    }

    /** Starts the platform and waits until every programme runs or says why not. */
    Scene start() {
        startFramework();
        startKeeper();
        return this;
    }

    void startKeeper() {
        delivery = new EventDelivery(store.get());
        listeners = listeners();
        listeners.open();
        keeper = new ProgrammeKeeper(
                framework.getBundleContext(),
                store.get().forOwner("lifecycle"),
                new Convergence.Tables(
                        store.get().schemas(), store.get().generations(), new OwnedDataService(store.get(), delivery)),
                new Settings(properties::get),
                new Patience(limit, COPYING, LOOK, ANSWER),
                onlooker);
        await("settled", keeper::settled);
    }

    /** Tells events to the listeners of programmes, as the store's component does. */
    private ServiceTracker<EventListener, EventListener> listeners() {
        return new ServiceTracker<>(framework.getBundleContext(), EventListener.class, null) {
            @Override
            public EventListener addingService(ServiceReference<EventListener> reference) {
                EventListener listener = super.addingService(reference);
                delivery.addListener(reference, listener);
                return listener;
            }

            @Override
            public void removedService(ServiceReference<EventListener> reference, EventListener listener) {
                delivery.removeListener(listener);
                super.removedService(reference, listener);
            }
        };
    }

    void startFramework() {
        try {
            var all = new HashMap<>(properties);
            all.put(Constants.FRAMEWORK_STORAGE, data.resolve("cache").toString());
            all.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED);
            all.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
            framework = new FrameworkFactory().newFramework(all);
            framework.start();
            framework.getBundleContext().registerService(Clock.class, Clock.system(DutchWords.ZONE), null);
        } catch (BundleException e) {
            throw new AssertionError(e);
        }
    }

    Scene restart() {
        close();
        return start();
    }

    @Override
    public void close() {
        if (keeper != null) {
            keeper.stop();
            listeners.close();
            delivery.close();
        }
        stopFramework();
    }

    /** What is known of a programme's data as a whole. */
    ProgrammeData data() {
        return new DataKeeper(
                store.get().forOwner("lifecycle"),
                new OwnedDataService(store.get(), delivery),
                new Settings(properties::get),
                keeper);
    }

    ProgrammeKeeper keeper() {
        return keeper;
    }

    Framework framework() {
        return framework;
    }

    Path inbox() {
        return data.resolve("plugins");
    }

    Path drop(String file, TinyJar jar) {
        return jar.writeTo(inbox().resolve(file));
    }

    /** Drops an ordinary programme as {@code <id>.jar} and waits until it runs. */
    void dropAndAwait(String id) {
        drop(id + ".jar", TinyJar.of(id, Eettafel.class));
        await(id, State.ACTIVE);
    }

    void take(String file) {
        try {
            Files.delete(inbox().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Programme programme(String id) {
        return find(id).orElseThrow(() -> new AssertionError(id + " is not listed: " + keeper.all()));
    }

    Optional<Programme> find(String id) {
        return keeper.all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    String code(String id) {
        var reason = programme(id).reason();
        return reason == null ? "" : reason.code();
    }

    void await(String id, State state) {
        await(id + " " + state, () -> find(id).map(Programme::state).equals(Optional.of(state)));
    }

    void awaitCode(String id, String code) {
        await(id + " " + code, () -> find(id).isPresent() && code(id).equals(code));
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("waited for %s; now %s", what, keeper.all())
                    .isLessThan(end);
            pause();
        }
    }

    /** Long enough for two rounds that nobody asked for. */
    void letRoundsPass() {
        for (int i = 0; i < 50; i++) {
            pause();
        }
    }

    List<String> installed() {
        return List.of(framework.getBundleContext().getBundles()).stream()
                .map(bundle -> bundle.getLocation())
                .filter(location -> location.startsWith("kwartier:"))
                .map(location -> location.replaceAll("kwartier:|:[^:]*$", ""))
                .toList();
    }

    /** The versions of the bundles whose package somebody is wired to. */
    List<String> exporterOf(String name) {
        return List.of(framework.getBundleContext().getBundles()).stream()
                .map(bundle -> bundle.adapt(BundleWiring.class))
                .filter(Objects::nonNull)
                .flatMap(wiring -> wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .filter(wire ->
                        name.equals(wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(wire -> wire.getProvider().getBundle().getVersion().toString())
                .toList();
    }

    /** Adds a part to the platform that was missing. */
    void installExporterOf(String name) {
        install(
                name,
                TinyJar.described("extra").header("Export-Package", name).entry(name.replace('.', '/') + "/x", "x"));
    }

    /** Adds a part of the platform that has tables of its own. */
    void installOwner(String name) {
        install(name, TinyJar.described("extra").header("Kwartier-Owner", name));
    }

    /** Stops the platform and starts another release of it, in which a module is this one. */
    Scene release(String name, TinyJar module) {
        close();
        startFramework();
        install(name, module);
        startKeeper();
        return this;
    }

    private void install(String name, TinyJar jar) {
        try {
            framework
                    .getBundleContext()
                    .installBundle("test:" + name, new ByteArrayInputStream(jar.bytes()))
                    .update(new ByteArrayInputStream(jar.bytes()));
        } catch (BundleException e) {
            throw new AssertionError(e);
        }
    }

    /** Looks at what waits and lets it in, as an administrator does. */
    Programme letIn(String id) {
        String sha = keeper.check(administrator(), id).sha();
        return keeper.approve(administrator(), id, sha);
    }

    /** The other version that waits. */
    Offer offer(String id) {
        return programme(id).offer();
    }

    void awaitOffer(String id, String version) {
        await(
                id + " offers " + version,
                () -> offer(id) != null && offer(id).version().equals(version));
    }

    static Caller administrator() {
        return Caller.system("programma aanzetten");
    }

    private void stopFramework() {
        try {
            framework.stop();
            // A programme that hangs would keep the framework waiting for as long as it hangs.
            framework.waitForStop(2_000);
        } catch (BundleException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
