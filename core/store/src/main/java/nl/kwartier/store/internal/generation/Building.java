package nl.kwartier.store.internal.generation;

import java.util.List;
import java.util.Map;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.migrate.History;
import nl.kwartier.store.internal.migrate.Ledger;
import nl.kwartier.store.internal.migrate.Steps;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;

/** Builds one generation from the one before it: its tables, their rows, then what is new. */
final class Building {
    private final Engine engine;
    private final Ledger ledger;
    private final Steps steps;
    private final SameColumns sameColumns;
    private final Tables from;
    private final Tables to;

    Building(Engine engine, Ledger ledger, Steps steps, SameColumns sameColumns, Tables from, Tables to) {
        this.engine = engine;
        this.ledger = ledger;
        this.steps = steps;
        this.sameColumns = sameColumns;
        this.from = from;
        this.to = to;
    }

    void build(History history) {
        List<History.Step> before = engine.read(session -> steps.ran(session, from));
        List<Migration> missing = history.missing(before);
        List<Migration> ran = history.again(before);
        engine.define(session -> tables(session, ran));
        List<TableShape> shapes = shapes(from);
        check(shapes, shapes(to));
        int early = engine.define(session -> early(session, missing));
        List<String> references = engine.define(session -> engine.generations().loosen(session, to));
        new Copying(engine, from, to).all(shapes);
        engine.define(session -> complete(session, references));
        engine.define(session -> renew(session, missing, early));
        Map<String, List<String>> same = engine.readLong(session -> same(session, missing));
        engine.define(session -> ready(session, same));
    }

    private int early(Session session, List<Migration> missing) {
        session.enter(to);
        return steps.runEarly(session, to, missing);
    }

    private boolean tables(Session session, List<Migration> ran) {
        session.enter(to);
        ran.forEach(migration -> steps.replay(session, to, migration));
        steps.copy(session, from, to);
        return true;
    }

    private boolean complete(Session session, List<String> references) {
        session.enter(to);
        references.forEach(session.rows(to)::define);
        engine.generations().goOnCounting(session, from, to);
        return true;
    }

    private boolean renew(Session session, List<Migration> missing, int early) {
        session.enter(to);
        steps.runLate(session, to, missing, early);
        return true;
    }

    /** Comparing reads every row; it can be left out when no migration touched one. */
    private Map<String, List<String>> same(Session session, List<Migration> missing) {
        var comparison = new Comparison(engine, from, to);
        return Steps.spareRows(missing) ? comparison.common(session) : comparison.same(session);
    }

    private boolean ready(Session session, Map<String, List<String>> same) {
        sameColumns.keep(session, to, same);
        ledger.ready(session, to.owner());
        return true;
    }

    private List<TableShape> shapes(Tables tables) {
        return engine.read(session -> engine.generations().shapes(session, tables));
    }

    /** A table that no migration makes again would be lost. */
    private void check(List<TableShape> present, List<TableShape> made) {
        if (!present.equals(made)) {
            throw new MigrationFailed(
                    "De tabellen van " + from.owner()
                            + " zien er anders uit dan de migraties zeggen. Er is niets veranderd.",
                    "Vraag de maker om een nieuwe versie.",
                    new IllegalStateException("Found " + present + ", made " + made));
        }
    }
}
