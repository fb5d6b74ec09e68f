package nl.kwartier.community.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.kwartier.api.store.Reader;
import org.jspecify.annotations.Nullable;

/** Reads names by one word of theirs, in order of surname. */
final class Names {
    private Names() {}

    /**
     * Reads names.
     *
     * @param others words with which other words of the name must start
     * @return how many were read
     */
    static int read(
            Reader reader, Query query, String token, List<String> others, int limit, BiConsumer<String, String> each) {
        var parameters = new ArrayList<@Nullable Object>();
        parameters.add(token);
        var sql = new StringBuilder("SELECT t.name, t.resident_id FROM {name_token} t");
        if (query.born() != null) {
            sql.append(" JOIN {resident} r ON r.id = t.resident_id");
        }
        sql.append(" WHERE t.token = ?");
        for (String other : others) {
            if (!other.equals(token)) {
                sql.append(" AND t.name LIKE ?");
                parameters.add("% " + other + "%");
            }
        }
        if (query.born() != null) {
            sql.append(" AND r.born LIKE ?");
            parameters.add(query.born() + "%");
        }
        sql.append(" ORDER BY t.name, t.resident_id LIMIT ?");
        parameters.add(limit);
        int[] read = {0};
        reader.each(
                sql.toString(),
                row -> {
                    read[0]++;
                    each.accept(row.text("name"), row.text("resident_id"));
                },
                parameters.toArray());
        return read[0];
    }
}
