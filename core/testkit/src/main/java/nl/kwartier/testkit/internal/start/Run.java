package nl.kwartier.testkit.internal.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.kwartier.framework.KwartierFramework;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** One run of the platform in this JVM, from its start to its end. */
public final class Run implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;
    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(10);

    /** Held here, because a logger that nobody holds may be collected together with its level. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("nl.kwartier"),
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("com.zaxxer"),
            Logger.getLogger("io.zonky"));

    private final KwartierFramework framework;
    private final BlockingQueue<String> said = new ArrayBlockingQueue<>(100);
    private String address = "";

    private Run(KwartierFramework framework) {
        this.framework = framework;
    }

    /** Starts everything and waits until requests are answered. */
    public static Run start(Map<String, String> properties, Clock clock) {
        TALKATIVE.forEach(library -> library.setLevel(Level.WARNING));
        // Left alone, Jetty starts all of Java's management to work this out, which takes a tenth of a second.
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
        Distribution distribution = Distribution.of(Entry.ofClassPath());
        var all = new HashMap<>(properties);
        all.put(KwartierFramework.SHARED_PACKAGES, distribution.shared());
        Path storage = Path.of(all.getOrDefault("kwartier.data", ""), "cache", "framework");
        try {
            var run = new Run(KwartierFramework.create(storage, all, clock));
            run.begin(distribution);
            return run;
        } catch (BundleException broken) {
            throw new AssertionError("The platform could not start: " + broken.getMessage(), broken);
        }
    }

    private void begin(Distribution distribution) throws BundleException {
        framework.listen("gereed", said::add);
        framework.listen("startfout", sentence -> said.add("!" + sentence));
        // Such as the link for the first administrator, which a test does not need.
        framework.listen("melding", line -> {});
        framework.start(distribution.libraries(), distribution.services());
        try {
            address = answer();
        } catch (AssertionError refused) {
            close();
            throw refused;
        }
    }

    private String answer() {
        try {
            String first = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (first == null || first.startsWith("!")) {
                throw new AssertionError(
                        "The platform could not start. " + (first == null ? waiting() : first.substring(1)));
            }
            return first.endsWith("/") ? first.substring(0, first.length() - 1) : first;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted while the platform started.");
        }
    }

    private String waiting() {
        return framework
                .parts()
                .map(parts -> "Broken: " + parts.broken().orElse("nothing") + ". " + parts.waiting())
                .orElse("There is no component runtime.");
    }

    /** Where it listens, without a slash at the end. */
    public String address() {
        return address;
    }

    /** A service as the framework itself sees it. */
    public <T> T service(Class<T> type) {
        return service(framework.context(), type);
    }

    /** A service as the running bundle of a programme sees it. */
    public <T> T service(String programme, Class<T> type) {
        return service(bundle(programme).getBundleContext(), type);
    }

    /** A service that the bundle of a programme offers. */
    public <T> T offered(String programme, Class<T> type) {
        Bundle bundle = bundle(programme);
        var own = Objects.requireNonNullElse(bundle.getRegisteredServices(), new ServiceReference<?>[0]);
        return Stream.of(own)
                .map(reference -> framework.context().getService(reference))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("The programme " + programme + " offers no " + type.getName() + "."));
    }

    /** The bundle in which a programme runs. */
    public Bundle bundle(String programme) {
        return find(programme).orElseThrow(() -> new AssertionError("The programme " + programme + " does not run."));
    }

    /** Whether a programme runs. */
    public boolean runs(String programme) {
        return find(programme).isPresent();
    }

    private Optional<Bundle> find(String programme) {
        return Stream.of(framework.context().getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .filter(bundle -> programme.equals(bundle.getHeaders().get("Kwartier-Programma")))
                .findFirst();
    }

    /**
     * Some services come a moment after requests are answered. All of them are looked at: on a test's class path lie the classes of the
     * bundles as well, which the framework would take for the real ones.
     */
    private <T> T service(BundleContext context, Class<T> type) {
        Await.until(
                SERVICE_PATIENCE,
                () -> found(context, type).isPresent(),
                () -> "Nobody offers the service " + type.getName() + ". " + waiting());
        return found(context, type).orElseThrow();
    }

    private static <T> Optional<T> found(BundleContext context, Class<T> type) {
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(type.getName(), null);
            return Stream.of(Objects.requireNonNullElse(all, new ServiceReference<?>[0]))
                    .sorted(Comparator.reverseOrder())
                    .map(context::getService)
                    .filter(type::isInstance)
                    .<T>map(type::cast)
                    .findFirst();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            framework.close();
        } catch (BundleException broken) {
            throw new AssertionError("The platform could not stop.", broken);
        }
    }
}
