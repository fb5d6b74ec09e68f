package nl.kwartier.store.internal.unit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.store.internal.sql.Rows;
import org.jspecify.annotations.Nullable;

/** Reads for a caller. */
class OwnedReader implements Reader {
    private final Rows rows;
    private final Caller caller;

    OwnedReader(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    final Rows rows() {
        return rows;
    }

    @Override
    public final <T> List<T> list(String sql, Function<Row, T> map, @Nullable Object... parameters) {
        return rows.list(sql, map, parameters);
    }

    @Override
    public final <T> Optional<T> first(String sql, Function<Row, T> map, @Nullable Object... parameters) {
        return rows.first(sql, map, parameters);
    }

    @Override
    public final void each(String sql, Consumer<Row> each, @Nullable Object... parameters) {
        rows.each(sql, each, parameters);
    }

    @Override
    public final long number(String sql, @Nullable Object... parameters) {
        return rows.number(sql, parameters);
    }

    @Override
    public final void saw(String residentId) {
        caller.saw(residentId);
    }
}
