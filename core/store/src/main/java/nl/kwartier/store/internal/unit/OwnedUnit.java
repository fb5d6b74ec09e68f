package nl.kwartier.store.internal.unit;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** Changes rows for a caller, and gathers what is to be recorded, announced and done afterwards. */
public final class OwnedUnit extends OwnedReader implements Unit {
    private final List<Change> changes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Session session;
    private final Ending ending;
    private @Nullable ErrorCode refusal;

    OwnedUnit(Session session, Tables tables, Caller caller, Ending ending) {
        super(session.rows(tables), caller);
        this.session = session;
        this.ending = ending;
    }

    /** The transaction, for what the store itself does in it. */
    public Session session() {
        return session;
    }

    /** What follows the unit: one thing when it is durable, another when it was undone. */
    public void afterwards(Runnable done, Runnable undone) {
        ending.add(done, undone);
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
