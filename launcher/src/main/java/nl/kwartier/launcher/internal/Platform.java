package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.framework.KwartierFramework;
import nl.kwartier.framework.Parts;
import nl.kwartier.launcher.internal.Signals.Kind;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The framework with Kwartier's bundles in it, whose words go on as signals. */
final class Platform implements AutoCloseable {
    /** Where the municipality is: the clock that the bundles are given tells the time there. */
    private static final ZoneId MUNICIPALITY = ZoneId.of("Europe/Amsterdam");

    private static final Map<String, Kind> ROLES =
            Map.of("gereed", Kind.READY, "startfout", Kind.FAILED, "melding", Kind.NOTICE);

    private final KwartierFramework framework;
    private final Signals signals;
    private volatile boolean ready;

    private Platform(KwartierFramework framework, Signals signals) {
        this.framework = framework;
        this.signals = signals;
    }

    static Platform create(Path storage, Map<String, String> properties, Signals signals) throws BundleException {
        var framework = KwartierFramework.create(storage, properties, Clock.system(MUNICIPALITY));
        var platform = new Platform(framework, signals);
        ROLES.forEach((role, kind) -> framework.listen(role, text -> platform.hear(kind, text)));
        return platform;
    }

    /** Installs everything, then starts the services one by one. A reason that a service gave says more than its exception. */
    void start(List<Path> libraries, List<Path> services) throws BundleException, Refused {
        try {
            framework.start(libraries, services);
        } catch (BundleException broken) {
            var reason = signals.failure();
            if (reason.isPresent()) {
                throw new Refused(reason.get());
            }
            throw broken;
        }
    }

    /** Adds bundles that only some start asks for. */
    void add(List<Path> jars) throws BundleException {
        for (Bundle bundle : framework.install(jars)) {
            bundle.start(Bundle.START_TRANSIENT);
        }
    }

    /** Adds the framework's command line, which listens until it is closed. */
    Shell shell(List<Path> jars) throws BundleException, IOException {
        add(jars);
        var shell = Shell.open(framework.context());
        signals.send(Kind.NOTICE, shell.notice());
        return shell;
    }

    @Override
    public void close() throws BundleException {
        framework.close();
    }

    /** How the parts are doing; nothing while there is no component runtime to tell. */
    Optional<Parts> parts() {
        return framework.parts();
    }

    private void hear(Kind kind, String text) {
        if (kind == Kind.READY) {
            ready = true;
        } else if (kind == Kind.FAILED && !ready) {
            Logging.silence();
        }
        signals.send(kind, text);
    }
}
