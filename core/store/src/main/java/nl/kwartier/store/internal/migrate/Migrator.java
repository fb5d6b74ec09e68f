package nl.kwartier.store.internal.migrate;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.ColumnTypes;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Rows;
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

    public Migrator(Engine engine, Catalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
    }

    /** Makes the tables in which migrations are remembered, and the store's other tables. */
    public void start() {
        engine.define(session -> {
            session.enter(catalogue.own());
            OWN_TABLES.forEach(statement -> define(session, catalogue.own(), statement));
            return true;
        });
        migrate(Owners.STORE, OwnMigrations.all());
        engine.keepOrder(catalogue.own());
    }

    @Override
    public void migrate(String owner, List<Migration> migrations) {
        Owners.prefix(owner);
        var history = new History(owner, migrations);
        history.checkNumbers();
        if (!migrations.isEmpty()) {
            define(owner, history);
            catalogue.forget(owner);
        }
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
        Rows own = session.rows(catalogue.own());
        List<History.Step> ran = own.list(
                "SELECT number, name, checksum FROM {migration} WHERE owner = ? AND generation = ? ORDER BY number",
                row -> new History.Step((int) row.number("number"), row.text("name"), row.text("checksum")),
                owner,
                tables.generation());
        history.missing(ran).forEach(migration -> run(session, own, tables, migration));
        return true;
    }

    private static void run(Session session, Rows own, Tables tables, Migration migration) {
        var script = new Script(migration.sql());
        try {
            script.statements().forEach(statement -> define(session, tables, statement));
        } catch (Refusal notNow) {
            throw notNow;
        } catch (RuntimeException e) {
            throw new MigrationFailed(
                    History.name(tables.owner(), migration.number(), migration.name())
                            + " is mislukt. Er is niets veranderd. Stuur de regel onder Techniek naar de maker.",
                    e);
        }
        own.run(
                "INSERT INTO {migration} (owner, generation, number, name, checksum, ran) VALUES (?, ?, ?, ?, ?, ?)",
                tables.owner(),
                tables.generation(),
                migration.number(),
                migration.name(),
                script.checksum(),
                Instant.now());
    }

    private static void define(Session session, Tables tables, String statement) {
        Rows rows = session.rows(tables);
        ColumnTypes.expand(tables.resolveMigration(statement), session.dialect())
                .forEach(rows::define);
    }
}
