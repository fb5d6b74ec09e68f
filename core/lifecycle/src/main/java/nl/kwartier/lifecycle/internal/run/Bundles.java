package nl.kwartier.lifecycle.internal.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Puts jars into the framework and takes them out again, each failure with a reason of its own. Nothing of a jar runs here. */
final class Bundles {
    /** Bundles of ours are told by their location from those that the launcher installed. */
    static final String LOCATION = "kwartier:";

    private final BundleContext context;
    private final Duration limit;

    Bundles(BundleContext context, Duration limit) {
        this.context = context;
        this.limit = limit;
    }

    /** Every bundle of a programme, also what an earlier run left. */
    List<Bundle> all() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(LOCATION))
                .toList();
    }

    /** Installs a jar beside whatever else there is, another version of the same programme included. */
    Bundle install(String id, String sha, byte[] jar) throws StartFailure {
        String location = LOCATION + id + ":" + sha;
        if (context.getBundle(location) != null) {
            throw new StartFailure(RunReasons.stillBusy());
        }
        try {
            Bundle bundle = context.installBundle(location, new ByteArrayInputStream(jar));
            refuseTwin(bundle, id);
            return bundle;
        } catch (BundleException e) {
            throw new StartFailure(reason(e));
        }
    }

    /** The jar was read to its end before, so that what fails on the disk is the disk. */
    private static Reason reason(BundleException e) {
        if (e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR) {
            return RunReasons.twin(Technical.text(e));
        }
        return e.getCause() instanceof IOException
                ? RunReasons.noRoom(Technical.text(e))
                : RunReasons.notInstalled(Technical.text(e));
    }

    /** The framework allows two bundles of one name and version, which only a programme and its own next build may be. */
    private void refuseTwin(Bundle bundle, String id) throws StartFailure {
        for (Bundle other : context.getBundles()) {
            if (!other.equals(bundle)
                    && other.getVersion().equals(bundle.getVersion())
                    && bundle.getSymbolicName().equals(other.getSymbolicName())
                    && !other.getLocation().startsWith(LOCATION + id + ":")) {
                uninstall(bundle);
                throw new StartFailure(RunReasons.twin(other.getLocation()));
            }
        }
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            Log.stopFailed(bundle, e);
        }
    }

    void resolve(Bundle bundle) throws StartFailure {
        if (!context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
            throw new StartFailure(MissingRequirement.explain(context, bundle, resolverText(bundle)));
        }
    }

    /** What a bundle that is installed and not resolved would miss. */
    List<Reason> missing(Bundle bundle) {
        return MissingRequirement.all(context, bundle);
    }

    /** The programmes that are wired to a package of this one. */
    List<String> usersOf(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        List<BundleWire> wires =
                wiring == null ? List.of() : wiring.getProvidedWires(PackageNamespace.PACKAGE_NAMESPACE);
        return wires.stream()
                .map(wire -> wire.getRequirer().getBundle())
                .filter(user -> !user.equals(bundle))
                .map(user -> user.getHeaders("").get("Kwartier-Programma"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether anybody here offers a service, whatever its class is loaded by. */
    boolean offers(String service) {
        return Arrays.stream(context.getBundles())
                .map(Bundle::getRegisteredServices)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .anyMatch(one -> Arrays.asList((String[]) one.getProperty(Constants.OBJECTCLASS))
                        .contains(service));
    }

    /** Lets programmes that still use what a bundle gave before let go of it, and take what there is now. They restart by themselves. */
    void refresh() {
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(null);
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
}
