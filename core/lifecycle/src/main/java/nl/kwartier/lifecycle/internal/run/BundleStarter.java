package nl.kwartier.lifecycle.internal.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.lifecycle.internal.jar.Migrations;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.spi.Programme;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/** Turns a stored jar into a running bundle, in steps that each fail with a reason of their own. */
final class BundleStarter {
    /** Bundles of ours are told by their location from those that the launcher installed. */
    static final String LOCATION = "kwartier:";

    private final BundleContext context;
    private final Schemas schemas;
    private final Duration limit;
    private final Clock clock;

    BundleStarter(BundleContext context, Schemas schemas, Duration limit, Clock clock) {
        this.context = context;
        this.schemas = schemas;
        this.limit = limit;
        this.clock = clock;
    }

    /** Installs, resolves, migrates, starts. When a step fails, nothing of the bundle is left behind but its tables. */
    Running start(Listed listed, byte[] jar) throws StartFailure, InterruptedException {
        Bundle bundle = install(listed, jar);
        boolean started = false;
        try {
            resolve(bundle);
            migrate(bundle, listed.id());
            var service = started(bundle, listed.id());
            started = true;
            return new Running(listed.id(), listed.sha(), bundle, service, clock.instant());
        } finally {
            if (!started) {
                discard(bundle);
            }
        }
    }

    /** Takes a bundle away; waits for its stopping no longer than a programme may take. */
    void discard(Bundle bundle) throws InterruptedException {
        try {
            TimeLimit.within(limit, "kwartier-stop-" + bundle.getSymbolicName(), () -> {
                // Without importers, which a programme never has, the framework lets go of its class loader right here.
                bundle.uninstall();
                return bundle;
            });
        } catch (TimeoutException | ExecutionException e) {
            Log.stopFailed(bundle, e);
        }
    }

    private Bundle install(Listed listed, byte[] jar) throws StartFailure {
        String location = LOCATION + listed.id() + ":" + listed.sha();
        if (context.getBundle(location) != null) {
            throw new StartFailure(RunReasons.stillBusy());
        }
        try {
            return context.installBundle(location, new ByteArrayInputStream(jar));
        } catch (BundleException e) {
            throw new StartFailure(
                    e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                            ? RunReasons.twin(Technical.text(e))
                            : RunReasons.notInstalled(Technical.text(e)));
        }
    }

    private void resolve(Bundle bundle) throws StartFailure {
        if (!context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
            throw new StartFailure(MissingRequirement.explain(context, bundle, resolverText(bundle)));
        }
    }

    /** Loading any class asks the framework to resolve, and it then says why it does not. */
    private static String resolverText(Bundle bundle) {
        try {
            bundle.loadClass("nl.kwartier.Absent");
            return "";
        } catch (ClassNotFoundException e) {
            return Technical.text(e.getCause());
        }
    }

    private void migrate(Bundle bundle, String owner) throws StartFailure {
        try {
            var migrations = Migrations.of(bundle);
            if (!migrations.isEmpty()) {
                schemas.migrate(owner, migrations);
            }
        } catch (Schemas.MigrationFailed e) {
            throw new StartFailure(RunReasons.tablesFailed(String.valueOf(e.getMessage()), Technical.text(e)));
        } catch (IOException e) {
            throw new StartFailure(RunReasons.notInstalled(Technical.text(e)));
        }
    }

    private ServiceReference<Programme> started(Bundle bundle, String id) throws StartFailure, InterruptedException {
        try {
            return TimeLimit.within(limit, "kwartier-start-" + id, () -> {
                bundle.start(Bundle.START_TRANSIENT);
                var service = awaitService(bundle);
                checkId(service, bundle, id);
                return service;
            });
        } catch (TimeoutException e) {
            throw new StartFailure(RunReasons.tooSlow(limit));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure(RunReasons.startFailed(Technical.text(e.getCause())));
        }
    }

    /** A component is normally registered while its bundle starts; one that takes a fifth of the limit longer waits for something. */
    private ServiceReference<Programme> awaitService(Bundle bundle) throws StartFailure, InterruptedException {
        long end = System.nanoTime() + limit.toNanos() / 5;
        while (System.nanoTime() < end) {
            Optional<ServiceReference<Programme>> service = service(bundle);
            if (service.isPresent()) {
                return service.get();
            }
            Thread.sleep(5);
        }
        throw new StartFailure(RunReasons.noService(Components.complaints(context, bundle)));
    }

    @SuppressWarnings("unchecked")
    private static Optional<ServiceReference<Programme>> service(Bundle bundle) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return offered == null
                ? Optional.empty()
                : Arrays.stream(offered)
                        .filter(Running::isProgramme)
                        .map(service -> (ServiceReference<Programme>) service)
                        .findFirst();
    }

    /** Also makes sure that there is something behind the service: a component is made when it is first asked for. */
    private void checkId(ServiceReference<Programme> service, Bundle bundle, String id) throws StartFailure {
        @Nullable Programme programme = context.getService(service);
        if (programme == null) {
            throw new StartFailure(RunReasons.startFailed(Components.complaints(context, bundle)));
        }
        String said = programme.id();
        if (!id.equals(said)) {
            throw new StartFailure(RunReasons.otherId(said));
        }
    }
}
