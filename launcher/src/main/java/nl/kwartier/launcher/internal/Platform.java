package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kwartier.launcher.internal.Signals.Kind;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.log.LoggerFactory;

/**
 * The OSGi framework with Kwartier's bundles in it. Its own storage is emptied at every start: what must be installed is known from
 * {@code kwartier.jar} and the database, and a half-written cache of a killed process can then do no harm.
 *
 * <p>The bundles share no class with the launcher. They speak to it through services of type {@link Consumer}, told apart by the
 * property {@code kwartier.rol}: {@code gereed} takes the address once requests are answered, {@code startfout} a sentence why the start
 * failed, {@code melding} a line for the terminal.
 */
final class Platform implements AutoCloseable {
    /** The property with the packages that the launcher shares with the bundles. */
    static final String SHARED_PACKAGES = Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA;

    /** Long enough for requests under way; then the process ends without them. */
    private static final long STOP_MILLIS = 30_000;

    private static final Map<String, Kind> ROLES =
            Map.of("gereed", Kind.READY, "startfout", Kind.FAILED, "melding", Kind.NOTICE);

    /** Where the municipality is: the clock that the bundles are given tells the time there. */
    private static final ZoneId MUNICIPALITY = ZoneId.of("Europe/Amsterdam");

    private final Framework framework;
    private final Signals signals;
    private List<Bundle> services = List.of();
    private volatile boolean ready;

    private Platform(Framework framework, Signals signals) {
        this.framework = framework;
        this.signals = signals;
    }

    static Platform create(Path storage, Map<String, String> properties, Signals signals) throws BundleException {
        var all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        all.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        // While one version takes the place of another, both are there for a moment.
        all.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        all.put("felix.cache.locking", "false");
        all.put("felix.service.urlhandlers", "false");
        var platform = new Platform(new FrameworkFactory().newFramework(all), signals);
        platform.framework.init();
        platform.listen();
        return platform;
    }

    /** Installs everything, then starts the services one by one. A reason that a service gave says more than its exception. */
    void start(List<Path> libraries, List<Path> services) throws BundleException, Refused {
        try {
            startAll(libraries, services);
        } catch (BundleException broken) {
            var reason = signals.failure();
            if (reason.isPresent()) {
                throw new Refused(reason.get());
            }
            throw broken;
        }
    }

    private void startAll(List<Path> libraries, List<Path> started) throws BundleException {
        framework.start();
        install(libraries);
        services = install(started);
        for (Bundle service : services) {
            service.start(Bundle.START_TRANSIENT);
        }
    }

    /** Adds the framework's command line, which listens until it is closed. */
    Shell shell(List<Path> jars) throws BundleException, IOException {
        for (Bundle bundle : install(jars)) {
            bundle.start(Bundle.START_TRANSIENT);
        }
        var shell = Shell.open(context());
        signals.send(Kind.NOTICE, shell.notice());
        return shell;
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How the parts are doing; nothing while there is no component runtime to tell. */
    Optional<Parts> parts() {
        return Optional.ofNullable(context().getServiceReference(ServiceComponentRuntime.class))
                .map(reference -> new Parts(context().getService(reference), services));
    }

    private void listen() {
        context().registerService(LoggerFactory.class, new ComponentLog(), null);
        context().registerService(Clock.class, Clock.system(MUNICIPALITY), null);
        ROLES.forEach((role, kind) -> {
            Consumer<String> listener = text -> hear(kind, text);
            context()
                    .registerService(
                            Consumer.class, listener, FrameworkUtil.asDictionary(Map.of("kwartier.rol", role)));
        });
    }

    private void hear(Kind kind, String text) {
        if (kind == Kind.READY) {
            ready = true;
        } else if (kind == Kind.FAILED && !ready) {
            Logging.silence();
        }
        signals.send(kind, text);
    }

    private List<Bundle> install(List<Path> jars) throws BundleException {
        var bundles = new ArrayList<Bundle>();
        for (Path jar : jars) {
            bundles.add(context().installBundle("reference:" + jar.toUri()));
        }
        return bundles;
    }
}
