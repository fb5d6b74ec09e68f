package nl.kwartier.community.internal.versions;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.store.Reader;
import org.jspecify.annotations.Nullable;

/** Reads a register part by part in the order of its sort key, each part with one query. */
public final class Pages<D> {
    private static final int MOST_ROWS = 200;

    private final Register<D> register;

    public Pages(Register<D> register) {
        this.register = register;
    }

    /**
     * Reads a part. The cursor is the id of the row before it, since the sort key would tell a name; the database looks the key up in
     * the same query.
     *
     * @param conditions what must hold besides not being removed
     */
    public Slice<Kept<D>> page(Reader reader, Conditions conditions, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw Refusal.of(ErrorCode.FIELD, "Vraag 1 tot en met " + MOST_ROWS + " regels per keer.")
                    .at("aantal", "Vraag 1 tot en met " + MOST_ROWS + " regels per keer.");
        }
        String table = "{" + register.shape().table() + "}";
        var parameters = new ArrayList<Object>(conditions.parameters());
        String after = "";
        if (cursor != null) {
            after = " AND (sort_key, id) > (SELECT sort_key, id FROM " + table + " WHERE id = ?)";
            parameters.add(Cursor.id(cursor));
        }
        parameters.add(limit + 1);
        String sql = "SELECT " + Shape.KEPT + " FROM " + table + " WHERE removed = 0" + conditions.sql() + after
                + " ORDER BY sort_key, id LIMIT ?";
        return slice(reader, reader.list(sql, register::kept, parameters.toArray()), limit);
    }

    private Slice<Kept<D>> slice(Reader reader, List<Kept<D>> rows, int limit) {
        boolean more = rows.size() > limit;
        var part = more ? rows.subList(0, limit) : rows;
        part.forEach(row -> register.seen(reader, row));
        return new Slice<>(part, more ? Cursor.of(part.get(limit - 1).id()) : null);
    }
}
