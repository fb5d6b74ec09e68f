package nl.kwartier.community.internal;

import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.outbox.Deliveries;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test an empty town. All tests of a run share one real database of each kind, since making one costs a second. */
public final class TownExtension implements BeforeEachCallback {
    private final Database database;
    private StoreExtension store;
    private Town town;

    public TownExtension(Database database) {
        this.database = database;
    }

    /** The town. */
    public Town town() {
        return town;
    }

    /** The town as another node sees it, that shares the database. */
    public Town onAnotherNode() {
        return new Town(store);
    }

    /** Gives listeners their events, until it is closed. */
    public Deliveries deliveries() {
        return store.stores().deliveries();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var shared = context.getRoot().getStore(ExtensionContext.Namespace.create(TownExtension.class));
        store = shared.computeIfAbsent(database, Opened::new, Opened.class).store();
        town = new Town(store);
        town.empty();
    }

    /** Closed by JUnit after the last test. */
    private record Opened(StoreExtension store) implements AutoCloseable {
        Opened(Database database) {
            this(StoreExtension.of(database).withModule("community"));
            store.beforeAll(null);
        }

        @Override
        public void close() {
            store.afterAll(null);
        }
    }
}
