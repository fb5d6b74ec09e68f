package nl.kwartier.framework;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kwartier.framework.internal.ComponentLog;
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
 * elsewhere, and a half-written cache of a killed process can then do no harm.
 *
 * <p>The bundles share no class of Kwartier with whoever starts them, unless {@link #SHARED_PACKAGES} says so. They speak to it through
 * services of type {@link Consumer}, told apart by the property {@code kwartier.rol}.
 */
public final class KwartierFramework implements AutoCloseable {
    /** The property with the packages that the bundles are given as the framework's own, as in a manifest's {@code Export-Package}. */
    public static final String SHARED_PACKAGES = Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA;

    /** HikariCP still asks for the logging interface of 1.x, which 2.x serves as well. */
    public static final String OLDER_LOGGING = "org.slf4j;version=\"1.7.36\"";

    /** Long enough for requests under way; then it ends without them. */
    private static final long STOP_MILLIS = 30_000;

    private final Framework framework;
    private List<Bundle> services = List.of();

    private KwartierFramework(Framework framework) {
        this.framework = framework;
    }

    /**
     * Makes a framework in which no bundle runs yet.
     *
     * @param storage a folder of its own, which is emptied
     * @param properties what its bundles can read
     * @param clock tells the time to every bundle, in the zone of the municipality
     * @return the framework, to be closed
     * @throws BundleException when the folder cannot be used
     */
    public static KwartierFramework create(Path storage, Map<String, String> properties, Clock clock)
            throws BundleException {
        var all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        all.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        // While one version takes the place of another, both are there for a moment.
        all.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        all.put("felix.cache.locking", "false");
        all.put("felix.service.urlhandlers", "false");
        Framework framework = new FrameworkFactory().newFramework(all);
        framework.init();
        framework.getBundleContext().registerService(LoggerFactory.class, new ComponentLog(), null);
        framework.getBundleContext().registerService(Clock.class, clock, null);
        return new KwartierFramework(framework);
    }

    /**
     * Listens to what bundles have to say, from any thread.
     *
     * @param role {@code gereed} for the address, once requests are answered; {@code startfout} for the sentence why the start failed;
     *     {@code melding} for a line to the terminal
     * @param listener is told the text
     */
    public void listen(String role, Consumer<String> listener) {
        context().registerService(Consumer.class, listener, FrameworkUtil.asDictionary(Map.of("kwartier.rol", role)));
    }

    /**
     * Installs everything, then starts the services one by one. That they are started does not mean that they are ready.
     *
     * @param libraries jars, or folders with unpacked ones, that are used when somebody needs them
     * @param services jars, or folders with unpacked ones, in the order in which they start
     * @throws BundleException when one cannot be installed or started
     */
    public void start(List<Path> libraries, List<Path> services) throws BundleException {
        framework.start();
        install(libraries);
        this.services = install(services);
        for (Bundle service : this.services) {
            service.start(Bundle.START_TRANSIENT);
        }
    }

    /**
     * Installs bundles without starting them.
     *
     * @param jars jars, or folders with unpacked ones; they are used where they are
     * @return the bundles in the same order
     * @throws BundleException when one is no bundle
     */
    public List<Bundle> install(List<Path> jars) throws BundleException {
        var bundles = new ArrayList<Bundle>();
        for (Path jar : jars) {
            bundles.add(context().installBundle("reference:" + jar.toUri()));
        }
        return bundles;
    }

    /**
     * How the parts are doing.
     *
     * @return the parts of the services that were started; nothing while there is no component runtime to tell
     */
    public Optional<Parts> parts() {
        return Optional.ofNullable(context().getServiceReference(ServiceComponentRuntime.class))
                .map(reference -> new Parts(context().getService(reference), services));
    }

    /**
     * The way to all bundles and services.
     *
     * @return the framework's own context
     */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Stops every bundle and the framework, and waits at most half a minute for it. */
    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
