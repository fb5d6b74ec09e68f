package nl.kwartier.community.internal.search;

import java.util.ArrayList;
import java.util.function.BiConsumer;
import nl.kwartier.api.store.Reader;
import org.jspecify.annotations.Nullable;

/** Reads names of those who were born on a date or live at an address. */
final class Narrow {
    /** More than ever live at one postcode or were born in one municipality on one day. */
    private static final int MOST = 1_000;

    private Narrow() {}

    static void read(Reader reader, Query query, BiConsumer<String, String> each) {
        var parameters = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder("SELECT id, names FROM {resident} WHERE removed = 0");
        if (query.postcode() != null) {
            sql.append(" AND postcode = ?");
            parameters.add(query.postcode());
        }
        if (query.houseNumber() != null) {
            sql.append(" AND house_number = ?");
            parameters.add(query.houseNumber());
        }
        if (query.born() != null) {
            sql.append(" AND born >= ? AND born < ?");
            parameters.add(query.born());
            parameters.add(query.born() + "~");
        }
        sql.append(" LIMIT ").append(MOST);
        reader.each(sql.toString(), row -> each.accept(row.text("names"), row.text("id")), parameters.toArray());
    }
}
