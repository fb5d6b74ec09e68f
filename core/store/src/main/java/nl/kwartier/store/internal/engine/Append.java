package nl.kwartier.store.internal.engine;

import java.util.List;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** Rows that are added by themselves and depend on nothing, so that those of many callers may go in one transaction. */
public record Append(Tables tables, String sql, List<@Nullable Object[]> rows) implements Task<Boolean> {
    @Override
    public Boolean on(Session session) {
        Rows into = session.rows(tables);
        if (single()) {
            into.run(sql, rows.get(0));
        } else {
            into.runAll(sql, rows);
        }
        return true;
    }

    @Override
    public boolean single() {
        return rows.size() == 1;
    }
}
