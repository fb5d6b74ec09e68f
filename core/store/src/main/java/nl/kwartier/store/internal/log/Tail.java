package nl.kwartier.store.internal.log;

import java.util.List;
import nl.kwartier.store.internal.follow.Place;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Rows;

/** The records that have not yet been expanded. */
final class Tail {
    private final String chunk;

    Tail(Dialect dialect) {
        this.chunk = "SELECT tx, seq, subjects FROM {log} WHERE residents > 0 AND " + dialect.after() + " AND tx < "
                + dialect.horizon() + " ORDER BY " + dialect.order() + " LIMIT 200";
    }

    /** The oldest records after a place that no earlier record can follow any more. */
    List<Packed> chunk(Rows rows, Place after) {
        return rows.list(
                chunk,
                row -> new Packed(Place.of(row), Subjects.unpack(row.bytesOrNull("subjects"))),
                after.tx(),
                after.seq());
    }

    /** The residents of one record. */
    record Packed(Place place, List<String> residents) {}
}
