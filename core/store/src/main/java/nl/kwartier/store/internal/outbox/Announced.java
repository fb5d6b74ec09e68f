package nl.kwartier.store.internal.outbox;

import java.util.List;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Row;
import nl.kwartier.store.internal.follow.Place;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.TextMap;

/** An event at its place in the order in which events were committed. */
record Announced(Place place, Event event) {
    /** How many are read at a time. */
    static final int MOST = 100;

    static String query(Dialect dialect) {
        return "SELECT tx, seq, type, subject, details FROM {event} WHERE " + dialect.after() + " AND tx < "
                + dialect.horizon() + " ORDER BY " + dialect.order() + " LIMIT " + MOST;
    }

    /** The place of the last event there is. */
    static Place last(Rows rows, Dialect dialect) {
        String newestFirst = dialect.order().replace(",", " DESC,") + " DESC";
        return rows.first("SELECT tx, seq FROM {event} ORDER BY " + newestFirst + " LIMIT 1", Place::of)
                .orElse(Place.START);
    }

    /** The next events that no earlier event can precede any more. */
    static List<Announced> after(Rows rows, String query, Place place) {
        return rows.list(query, Announced::of, place.tx(), place.seq());
    }

    private static Announced of(Row row) {
        var event = new Event(row.text("type"), row.text("subject"), TextMap.read(row.bytesOrNull("details")));
        return new Announced(Place.of(row), event);
    }
}
