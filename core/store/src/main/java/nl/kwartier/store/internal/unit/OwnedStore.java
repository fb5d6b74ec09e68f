package nl.kwartier.store.internal.unit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.log.Logbook;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.outbox.Outbox;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.OutOfReach;

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
        try {
            return engine.read(session -> work.on(new OwnedReader(session.rows(tables), caller)));
        } catch (OutOfReach e) {
            throw explained(e);
        }
    }

    @Override
    public <T> T write(Caller caller, Work<Unit, T> work) {
        var writing = new Writing<T>(companions, owner, caller, work);
        T result;
        try {
            result = engine.write(writing);
        } catch (OutOfReach e) {
            writing.undone();
            throw explained(e);
        } catch (RuntimeException | Error e) {
            writing.undone();
            throw e;
        }
        writing.done();
        return result;
    }

    @Override
    public <T> CompletableFuture<T> writeLater(Caller caller, Work<Unit, T> work) {
        var writing = new Writing<T>(companions, owner, caller, work);
        return engine.writeLater(writing)
                .whenComplete((done, failure) -> {
                    if (failure == null) {
                        writing.done();
                    } else {
                        writing.undone();
                    }
                })
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(explained(failure)));
    }

    @Override
    public void settle(Caller caller) {
        companions.logbook().settle(caller);
    }

    @Override
    public CompletableFuture<Void> settleLater(Caller caller) {
        return companions.logbook().settleLater(caller);
    }

    /** A table that cannot be reached any more was that of another generation, or never this owner's. */
    private RuntimeException explained(OutOfReach error) {
        return companions.catalogue().isOutdated(owner) ? Failures.updating() : error;
    }

    private Throwable explained(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof OutOfReach outOfReach ? explained(outOfReach) : cause;
    }
}
