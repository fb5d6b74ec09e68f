package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.versions.InList;
import org.jspecify.annotations.Nullable;

/** What rows of earlier files became. */
final class Matches {
    private Matches() {}

    static Map<Long, Match> find(Reader reader, Collection<Long> keys) {
        var found = new HashMap<Long, Match>();
        var wanted = InList.of(keys);
        if (!wanted.isEmpty()) {
            reader.each(
                    "SELECT row_key, target, content FROM {import_match} WHERE row_key IN (" + InList.marks(wanted)
                            + ")",
                    row -> found.put(row.number("row_key"), new Match(row.text("target"), row.number("content"))),
                    wanted.toArray());
        }
        return found;
    }

    static void keep(Unit unit, Map<Long, Match> matches) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var entry : matches.entrySet()) {
            rows.add(new Object[] {
                entry.getKey(), entry.getValue().target(), entry.getValue().content()
            });
        }
        unit.runAll(
                "INSERT INTO {import_match} (row_key, target, content) VALUES (?, ?, ?)"
                        + " ON CONFLICT (row_key) DO UPDATE SET target = excluded.target, content = excluded.content",
                rows);
    }

    /**
     * What a row became.
     *
     * @param target the id
     * @param content a number for what the row said
     */
    record Match(String target, long content) {}
}
