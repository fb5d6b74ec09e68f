package nl.kwartier.store.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwartier.api.Settings;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.api.store.Sessions;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.internal.engine.Background;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.follow.Follower;
import nl.kwartier.store.internal.generation.ErasedAgain;
import nl.kwartier.store.internal.generation.StoredGenerations;
import nl.kwartier.store.internal.log.Expansion;
import nl.kwartier.store.internal.log.Logbook;
import nl.kwartier.store.internal.log.StoredAccessLog;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.migrate.Migrator;
import nl.kwartier.store.internal.outbox.Deliveries;
import nl.kwartier.store.internal.outbox.Outbox;
import nl.kwartier.store.internal.owned.StoredData;
import nl.kwartier.store.internal.session.StoredSessions;
import nl.kwartier.store.internal.unit.OwnedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open database, and everything that the store offers on it. */
public final class Stores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stores.class);
    private static final long EXPANSION_MILLIS = 500;

    private final Engine engine;
    private final Catalogue catalogue;
    private final Migrator migrator;
    private final StoredGenerations generations;
    private final Logbook logbook;
    private final Outbox outbox;
    private final Expansion expansion;
    private final Background expanding;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Stores(Engine engine, Catalogue catalogue, Migrator migrator) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.migrator = migrator;
        this.generations = new StoredGenerations(engine, catalogue);
        this.logbook = new Logbook(engine, catalogue.own());
        this.outbox = new Outbox(catalogue.own(), engine.dialect());
        this.expansion = new Expansion(engine, catalogue.own());
        this.expanding = new Background("expansion", EXPANSION_MILLIS, expansion::run);
    }

    /**
     * Opens the database that the settings name.
     *
     * @throws StartFailure when it cannot be used
     */
    public static Stores open(Settings settings) {
        return open(settings, Limits.USUAL);
    }

    /** The same with other time limits, for tests of those. */
    public static Stores open(Settings settings, Limits limits) {
        return open(Engines.open(settings, limits), settings.demo());
    }

    private static Stores open(Engine engine, boolean demo) {
        try {
            var catalogue = new Catalogue(engine);
            var migrator = new Migrator(engine, catalogue);
            migrator.start();
            new Kind(engine, catalogue.own()).check(demo);
            var stores = new Stores(engine, catalogue, migrator);
            stores.start();
            return stores;
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** The store of one owner. */
    public Store forOwner(String owner) {
        return new OwnedStore(engine, catalogue, logbook, outbox, owner);
    }

    public Schemas schemas() {
        return migrator;
    }

    public Generations generations() {
        return generations;
    }

    /** An owner's tables as a whole. */
    public StoredData data() {
        return new StoredData(engine, catalogue);
    }

    /** Erases what an owner keeps. */
    public void erase(String owner) {
        generations.erase(owner);
    }

    public AccessLog accessLog() {
        return new StoredAccessLog(engine, catalogue.own(), logbook);
    }

    public Sessions sessions() {
        return new StoredSessions(engine, catalogue.own());
    }

    /** What gives listeners their events; starts and ends with whoever asks for it. */
    public Deliveries deliveries() {
        return deliveries(Deliveries.LIMIT);
    }

    Deliveries deliveries(Duration limit) {
        return new Deliveries(engine, catalogue.own(), limit);
    }

    /** What the health page says, by Dutch name. */
    public Map<String, String> health() {
        return engine.health();
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            expanding.close();
            generations.close();
            engine.close();
        }
    }

    private void start() {
        if (!engine.shared()) {
            Follower.freeAll(engine, catalogue.own());
        }
        expansion.start();
        expanding.start();
        generations.recover();
        new ErasedAgain(engine, catalogue.own(), generations).run();
        var clearing = new Thread(this::clear, "kwartier-store-clearance");
        clearing.setDaemon(true);
        clearing.start();
    }

    /** Dropping a generation with many rows takes a while, for which nobody waits. */
    private void clear() {
        try {
            generations.tidyAll();
        } catch (RuntimeException e) {
            LOG.warn("Generations that nobody uses were not all dropped; the next start tries again: {}", e.toString());
        }
    }
}
