package nl.kwartier.store.internal.migrate;

import java.util.List;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/** Runs the migrations that have not run yet, all in one transaction. */
public final class Migrator implements Schemas {
    private static final List<String> OWN_TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS {owner} (owner @text(40) PRIMARY KEY, generation @int NOT NULL)",
            "CREATE TABLE IF NOT EXISTS {migration} (owner @text(40) NOT NULL, generation @int NOT NULL, number @int NOT NULL, "
                    + "name @text(100) NOT NULL, checksum @text(64) NOT NULL, ran @instant NOT NULL, "
                    + "PRIMARY KEY (owner, generation, number))");

    private final Engine engine;
    private final Catalogue catalogue;
    private final Steps steps;
    private final Ledger ledger;

    public Migrator(Engine engine, Catalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.steps = new Steps(catalogue.own());
        this.ledger = new Ledger(catalogue.own());
    }

    /** Makes the tables in which migrations are remembered, and the store's other tables. */
    public void start() {
        engine.define(session -> {
            session.enter(catalogue.own());
            OWN_TABLES.forEach(statement -> Steps.define(session, catalogue.own(), statement));
            return true;
        });
        migrate(Owners.STORE, OwnMigrations.all());
        engine.keepOrder(catalogue.own());
    }

    @Override
    public void migrate(String owner, List<Migration> migrations) {
        Owners.prefix(owner);
        var history = new History(owner, migrations);
        history.check();
        if (!migrations.isEmpty()) {
            define(owner, history);
            catalogue.forget(owner);
        }
    }

    @Override
    public List<String> givers(String owner) {
        return engine.<List<History.Step>>read(session -> steps.ran(session, catalogue.tables(owner))).stream()
                .map(History.Step::series)
                .filter(series -> !series.equals(Series.OWN))
                .distinct()
                .toList();
    }

    private void define(String owner, History history) {
        try {
            engine.define(session -> bringUpToDate(session, owner, history));
        } catch (Refusal notNow) {
            throw new MigrationFailed(
                    "De tabellen van " + owner + " zijn niet bijgewerkt. " + notNow.sentence(), notNow);
        }
    }

    private boolean bringUpToDate(Session session, String owner, History history) {
        Tables tables = catalogue.claim(session, owner);
        session.enter(tables);
        List<History.Step> ran = steps.ran(session, tables);
        List<Migration> missing = history.missing(ran);
        if (missing.isEmpty()) {
            return true;
        }
        if (ran.isEmpty() || owner.equals(Owners.STORE)) {
            missing.forEach(migration -> steps.run(session, tables, migration));
        } else {
            goOn(session, tables, missing);
        }
        return true;
    }

    /** Where tables are known already, an owner's own change by generation from the second on; those of modules in the generation that is. */
    private void goOn(Session session, Tables tables, List<Migration> missing) {
        Ledger.Entry entry = ledger.entry(session, tables.owner());
        if (entry.isByGeneration()) {
            refuse(tables, missing, entry);
        }
        boolean stopped = entry.isPrevious(tables.generation());
        if (stopped) {
            engine.generations().allow(session, tables);
        }
        missing.forEach(migration -> steps.run(session, tables, migration));
        if (stopped) {
            engine.generations().stop(session, tables);
        }
    }

    private static void refuse(Tables tables, List<Migration> missing, Ledger.Entry entry) {
        if (missing.stream().anyMatch(one -> one.series().equals(Series.OWN))) {
            throw new MigrationFailed(
                    "De gegevens van " + tables.owner() + " horen bij een andere versie van het programma dan deze.",
                    "Start de versie die onder Programma's staat.",
                    null);
        }
        if (entry.next() != null && entry.generation() == tables.generation()) {
            throw new MigrationFailed(
                    "Het programma " + tables.owner() + " wordt nu bijgewerkt.",
                    "Wacht tot dat klaar is en probeer het dan opnieuw.",
                    null);
        }
    }
}
