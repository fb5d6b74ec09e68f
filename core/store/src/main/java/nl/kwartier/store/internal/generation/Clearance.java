package nl.kwartier.store.internal.generation;

import java.util.List;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.follow.ListenerPlaces;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.migrate.Ledger;
import nl.kwartier.store.internal.migrate.Steps;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;

/** Drops generations that nobody points to. What is large goes a part at a time; stopped halfway, it goes on the next time. */
final class Clearance {
    private final Engine engine;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Steps steps;
    private final ListenerPlaces places;
    private final SameColumns sameColumns;

    Clearance(Engine engine, Catalogue catalogue, Ledger ledger, Steps steps) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.steps = steps;
        this.places = new ListenerPlaces(catalogue.own());
        this.sameColumns = new SameColumns(catalogue.own());
    }

    /** Drops every generation of an owner that does not count, and what else an owner without tables leaves. */
    void clear(String owner) {
        engine.<List<Tables>>read(session -> unused(session, owner)).forEach(this::drop);
        if (engine.<Boolean>read(session -> engine.generations().lingers(session, owner))) {
            engine.define(session -> engine.generations().leave(session, owner));
        }
    }

    private List<Tables> unused(Session session, String owner) {
        Ledger.Entry entry = ledger.entry(session, owner);
        return engine.generations().present(session, owner).stream()
                .filter(generation -> !entry.counts(generation))
                .map(generation -> catalogue.tables(owner, generation))
                .toList();
    }

    private void drop(Tables unused) {
        for (TableShape shape : engine.read(session -> engine.generations().shapes(session, unused))) {
            thinOut(unused, shape);
        }
        engine.define(session -> {
            engine.generations().drop(session, unused);
            steps.forget(session, unused);
            places.forget(session, unused);
            sameColumns.forget(session, unused);
            return true;
        });
    }

    private void thinOut(Tables unused, TableShape shape) {
        var chunk = new Copying.Chunk(engine.generations().chunk());
        int gone;
        do {
            int rows = chunk.rows();
            var statements = engine.generations().thinOut(unused, shape, rows);
            gone = statements.isEmpty()
                    ? 0
                    : chunk.timed(
                            rows,
                            () -> engine.bulk(session -> {
                                int changed = 0;
                                for (String statement : statements) {
                                    changed = session.rows(unused).define(statement);
                                }
                                return changed;
                            }));
        } while (gone > 0);
    }
}
