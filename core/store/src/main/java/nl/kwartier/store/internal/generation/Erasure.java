package nl.kwartier.store.internal.generation;

import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Event;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.follow.ListenerPlaces;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.migrate.Ledger;
import nl.kwartier.store.internal.migrate.Steps;
import nl.kwartier.store.internal.outbox.Outbox;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Session;

/** Lets go of everything that an owner keeps, in one commit. What nobody points to any more is dropped afterwards, or by the next start. */
final class Erasure {
    private static final Caller CALLER = Caller.system("gegevens wissen");

    private final Engine engine;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Outbox outbox;

    Erasure(Engine engine, Catalogue catalogue, Ledger ledger) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.outbox = new Outbox(catalogue.own(), engine.dialect());
    }

    void erase(String owner) {
        catalogue.stop(owner);
        try {
            engine.define(session -> letGo(session, owner));
            catalogue.endTrial(owner);
            catalogue.forget(owner);
        } finally {
            catalogue.resume(owner);
        }
    }

    /** The rows stop changing first, so that no other node writes into what is erased. */
    private boolean letGo(Session session, String owner) {
        engine.generations()
                .present(session, owner)
                .forEach(generation -> engine.generations().stop(session, catalogue.tables(owner, generation)));
        new Steps(catalogue.own()).erase(session, owner);
        new ListenerPlaces(catalogue.own()).erase(session, owner);
        new SameColumns(catalogue.own()).erase(session, owner);
        ledger.erase(session, owner);
        outbox.keep(session, Owners.STORE, CALLER, List.of(new Event(Outbox.ERASED, owner, Map.of())));
        return true;
    }
}
