package nl.kwartier.lifecycle.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.lifecycle.internal.jar.Migrations;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The tables that modules of the platform give to each programme that uses a package of theirs. A programme gives none to another. */
final class GivenTables {
    private static final String FOLDER = "Kwartier-Programmatabellen";
    private static final String OWNER = "Kwartier-Owner";

    private final BundleContext context;

    GivenTables(BundleContext context) {
        this.context = context;
    }

    /**
     * The migrations with which the tables are made, by module.
     *
     * @param programme resolved, so that it is known what it uses
     * @param before modules whose tables it has already; when it no longer uses one, the tables stay
     */
    List<Migration> to(Bundle programme, List<String> before) throws IOException {
        Map<String, Bundle> modules = new TreeMap<>();
        used(programme).forEach(module -> modules.put(name(module), module));
        present()
                .filter(module -> before.contains(name(module)))
                .forEach(module -> modules.putIfAbsent(name(module), module));
        var migrations = new ArrayList<Migration>();
        for (var module : modules.entrySet()) {
            migrations.addAll(Migrations.of(module.getValue(), module.getKey(), folder(module.getValue())));
        }
        return migrations;
    }

    private static Stream<Bundle> used(Bundle programme) {
        BundleWiring wiring = programme.adapt(BundleWiring.class);
        List<BundleWire> wires =
                wiring == null ? List.of() : wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE);
        return wires.stream()
                .map(wire -> wire.getProvider().getBundle())
                .distinct()
                .filter(GivenTables::gives);
    }

    private Stream<Bundle> present() {
        return Arrays.stream(context.getBundles()).filter(GivenTables::gives);
    }

    private static boolean gives(Bundle bundle) {
        return header(bundle, FOLDER) != null
                && header(bundle, OWNER) != null
                && !bundle.getLocation().startsWith(Bundles.LOCATION);
    }

    private static String name(Bundle module) {
        return String.valueOf(header(module, OWNER));
    }

    private static String folder(Bundle module) {
        return header(module, FOLDER) + "/";
    }

    private static @Nullable String header(Bundle bundle, String name) {
        return bundle.getHeaders("").get(name);
    }
}
