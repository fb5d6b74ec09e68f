package nl.kwartier.store.internal.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.migrate.MigrationNames;
import nl.kwartier.store.internal.sql.Owners;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The store of the bundle that asks for it. A module of the core finds its tables up to date; those of a programme are brought up to
 * date by whoever starts the programme.
 */
@Component(service = Store.class, scope = ServiceScope.BUNDLE)
public final class StoreOfBundle implements Store {
    private final Store store;

    @Activate
    public StoreOfBundle(
            ComponentContext context,
            @Reference Stores stores,
            @Reference(target = "(kwartier.rol=startfout)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable Consumer<String> startFailure) {
        Bundle bundle = context.getUsingBundle();
        String owner = Owners.notStore(OwnerOfBundle.of(bundle));
        if (OwnerOfBundle.isModule(bundle)) {
            migrate(stores, owner, bundle, startFailure);
        }
        this.store = stores.forOwner(owner);
    }

    @Override
    public <T> T read(Caller caller, Work<Reader, T> work) {
        return store.read(caller, work);
    }

    @Override
    public <T> T write(Caller caller, Work<Unit, T> work) {
        return store.write(caller, work);
    }

    @Override
    public <T> CompletableFuture<T> writeLater(Caller caller, Work<Unit, T> work) {
        return store.writeLater(caller, work);
    }

    @Override
    public void settle(Caller caller) {
        store.settle(caller);
    }

    @Override
    public CompletableFuture<Void> settleLater(Caller caller) {
        return store.settleLater(caller);
    }

    private static void migrate(Stores stores, String owner, Bundle bundle, @Nullable Consumer<String> startFailure) {
        try {
            stores.schemas().migrate(owner, migrations(bundle));
        } catch (RuntimeException e) {
            Opening.report(e, startFailure);
            throw e;
        }
    }

    private static List<Migration> migrations(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("/migraties", "*.sql", false);
        if (files == null) {
            return List.of();
        }
        return Collections.list(files).stream()
                .map(StoreOfBundle::migration)
                .sorted(Comparator.comparingInt(Migration::number))
                .toList();
    }

    private static Migration migration(URL file) {
        try (InputStream in = file.openStream()) {
            return MigrationNames.migration(file.getPath(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
