package nl.kwartier.store.internal.unit;

import java.util.concurrent.CompletableFuture;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.log.Logbook;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.outbox.Outbox;

/** The store of one owner. */
public final class OwnedStore implements Store {
    private final Engine engine;
    private final Writing.Companions companions;
    private final String owner;

    public OwnedStore(Engine engine, Catalogue catalogue, Logbook logbook, Outbox outbox, String owner) {
        this.engine = engine;
        this.companions = new Writing.Companions(catalogue, logbook, outbox);
        this.owner = owner;
    }

    @Override
    public <T> T read(Caller caller, Work<Reader, T> work) {
        var tables = companions.catalogue().tables(owner);
        return engine.read(session -> work.on(new OwnedReader(session.rows(tables), caller)));
    }

    @Override
    public <T> T write(Caller caller, Work<Unit, T> work) {
        var writing = new Writing<T>(companions, owner, caller, work);
        try {
            return engine.write(writing);
        } catch (RuntimeException | Error e) {
            writing.giveBack();
            throw e;
        }
    }

    @Override
    public <T> CompletableFuture<T> writeLater(Caller caller, Work<Unit, T> work) {
        var writing = new Writing<T>(companions, owner, caller, work);
        return engine.writeLater(writing).whenComplete((done, failure) -> {
            if (failure != null) {
                writing.giveBack();
            }
        });
    }

    @Override
    public void settle(Caller caller) {
        companions.logbook().settle(caller);
    }

    @Override
    public CompletableFuture<Void> settleLater(Caller caller) {
        return companions.logbook().settleLater(caller);
    }
}
