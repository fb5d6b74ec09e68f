package nl.kwartier.store.internal.unit;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.sql.Rows;
import org.jspecify.annotations.Nullable;

/** Changes rows for a caller, and gathers what is to be recorded and announced. */
final class OwnedUnit extends OwnedReader implements Unit {
    private final List<Change> changes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private @Nullable ErrorCode refusal;

    OwnedUnit(Rows rows, Caller caller) {
        super(rows, caller);
    }

    @Override
    public int run(String sql, @Nullable Object... parameters) {
        return rows().run(sql, parameters);
    }

    @Override
    public void runAll(String sql, List<@Nullable Object[]> rows) {
        rows().runAll(sql, rows);
    }

    @Override
    public void changed(Change change) {
        changes.add(change);
    }

    @Override
    public void refused(ErrorCode code) {
        refusal = code;
    }

    @Override
    public void announce(Event event) {
        events.add(event);
    }

    List<Change> changes() {
        return changes;
    }

    @Nullable ErrorCode refusal() {
        return refusal;
    }

    List<Event> events() {
        return events;
    }
}
