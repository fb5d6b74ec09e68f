package nl.kwartier.store.internal.component;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.internal.StartFailure;
import nl.kwartier.store.internal.Stores;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * Opens the database when the platform starts. Only an open database becomes a service, so that nothing else of the store appears
 * when it cannot be opened; the launcher is told why in one sentence.
 */
@Component(
        service = {},
        immediate = true)
public final class Opening {
    private static final Map<String, String> HEALTH =
            Map.of("kwartier.rol", "gezondheid", "kwartier.onderdeel", "database");

    private final Stores stores;
    private final ServiceRegistration<Stores> registration;
    private final ServiceRegistration<?> health;

    @Activate
    public Opening(
            BundleContext context,
            @Reference(target = "(kwartier.rol=startfout)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable Consumer<String> startFailure) {
        this.stores = open(new Settings(context::getProperty), startFailure);
        this.health = context.registerService(Supplier.class, this::health, FrameworkUtil.asDictionary(HEALTH));
        this.registration = context.registerService(Stores.class, stores, null);
    }

    @Deactivate
    public void close() {
        registration.unregister();
        health.unregister();
        stores.close();
    }

    /** Tells the launcher what went wrong and goes on throwing it. */
    static void report(RuntimeException failure, @Nullable Consumer<String> startFailure) {
        boolean clear = failure instanceof StartFailure || failure instanceof MigrationFailed;
        if (startFailure != null) {
            startFailure.accept(
                    clear
                            ? String.valueOf(failure.getMessage())
                            : "De database kan niet worden gebruikt: " + failure.getMessage());
        }
    }

    private static Stores open(Settings settings, @Nullable Consumer<String> startFailure) {
        try {
            return Stores.open(settings);
        } catch (RuntimeException e) {
            report(e, startFailure);
            throw e;
        }
    }

    private Map<String, String> health() {
        return stores.health();
    }
}
