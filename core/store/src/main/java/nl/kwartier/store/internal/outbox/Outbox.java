package nl.kwartier.store.internal.outbox;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Event;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import nl.kwartier.store.internal.sql.TextMap;

/** Keeps events with the change that they tell of. */
public final class Outbox {
    /** What an owner keeps was erased; the subject is the owner. */
    public static final String ERASED = "GEGEVENS_GEWIST";

    /** Whose events those are that a copy lacked when it was put back, and that are to be carried out again. */
    public static final String AGAIN = "terugzetten";

    private final Tables tables;
    private final String insert;

    public Outbox(Tables tables, Dialect dialect) {
        this.tables = tables;
        this.insert = "INSERT INTO {event} (tx, at, owner, trace, type, subject, details) VALUES ("
                + dialect.transaction() + ", ?, ?, ?, ?, ?, ?)";
    }

    public void keep(Session session, String owner, Caller caller, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        Rows rows = session.rows(tables);
        for (Event event : events) {
            rows.run(
                    insert,
                    Instant.now(),
                    owner,
                    caller.traceId(),
                    event.type(),
                    event.subject(),
                    TextMap.write(event.details()));
        }
    }
}
