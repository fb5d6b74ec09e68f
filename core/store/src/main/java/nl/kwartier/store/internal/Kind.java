package nl.kwartier.store.internal;

import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Tables;

/** Whether a database holds a demonstration or a municipality's own data: fixed when it is made. */
final class Kind {
    private static final String DEMO = "demo";
    private static final String OWN = "eigen";

    private final Engine engine;
    private final Tables tables;

    Kind(Engine engine, Tables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    /** Refuses to put a demonstration among a municipality's own data. */
    void check(boolean demo) {
        String kept = engine.write(session -> {
            Rows rows = session.rows(tables);
            rows.run("INSERT INTO {fact} (name, value) VALUES ('kind', ?) ON CONFLICT DO NOTHING", demo ? DEMO : OWN);
            return rows.first("SELECT value FROM {fact} WHERE name = 'kind'", row -> row.text("value"))
                    .orElse(OWN);
        });
        if (demo && !kept.equals(DEMO)) {
            throw new StartFailure(
                    "Deze database bevat eigen gegevens. Een demonstratie begint alleen in een lege map of database: "
                            + "kies met --data een andere map, of met --database een andere database.",
                    null);
        }
    }
}
