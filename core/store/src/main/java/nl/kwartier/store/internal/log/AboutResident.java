package nl.kwartier.store.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.store.internal.follow.Place;
import nl.kwartier.store.internal.log.LogEntries.Numbered;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.Rows;

/** Finds the records about one resident: the expanded ones by resident, the rest by unpacking them. */
final class AboutResident {
    private static final String EXPANDED =
            "SELECT " + LogEntries.COLUMNS + " FROM {log_subject} s JOIN {log} l ON l.seq = s.seq "
                    + "WHERE s.resident_id = ? AND s.seq < ? ORDER BY s.seq DESC LIMIT ?";

    private final String tail;

    AboutResident(Dialect dialect) {
        this.tail =
                "SELECT " + LogEntries.COLUMNS + ", l.subjects FROM {log} l WHERE l.residents > 0 AND l.seq < ? AND "
                        + dialect.after() + " ORDER BY l.seq DESC";
    }

    /** At most {@code limit} from each of both, so that the newest are among them. */
    List<Numbered> find(Rows rows, String residentId, long before, int limit) {
        Place expanded = rows.first("SELECT tx, seq FROM {follower} WHERE name = ?", Place::of, Expansion.follower())
                .orElse(Place.START);
        List<Numbered> done = rows.list(EXPANDED, LogEntries::numbered, residentId, before, limit);
        return Stream.concat(notYetExpanded(rows, residentId, before, expanded).stream(), done.stream())
                .toList();
    }

    private List<Numbered> notYetExpanded(Rows rows, String residentId, long before, Place expanded) {
        var found = new ArrayList<Numbered>();
        rows.each(
                tail,
                row -> {
                    if (Subjects.unpack(row.bytesOrNull("subjects")).contains(residentId)) {
                        found.add(LogEntries.numbered(row));
                    }
                },
                before,
                expanded.tx(),
                expanded.seq());
        return found;
    }
}
