package nl.kwartier.store.internal.generation;

import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.follow.ListenerPlaces;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.migrate.Ledger;
import nl.kwartier.store.internal.migrate.Steps;
import nl.kwartier.store.internal.sql.Session;

/** Lets go of everything that an owner keeps, in one commit. What nobody points to any more is dropped afterwards, or by the next start. */
final class Erasure {
    private final Engine engine;
    private final Catalogue catalogue;
    private final Ledger ledger;

    Erasure(Engine engine, Catalogue catalogue, Ledger ledger) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.ledger = ledger;
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
        return true;
    }
}
