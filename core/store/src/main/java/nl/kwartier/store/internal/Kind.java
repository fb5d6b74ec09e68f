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

    /** Refuses a demonstration among a municipality's own data, and real work where everybody knows the passwords. */
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
        if (!demo && kept.equals(DEMO)) {
            throw new StartFailure(
                    "Deze database hoort bij de demo. Start met --demo, of kies met --database een andere database.",
                    null);
        }
    }
}
