package nl.kwartier.store.internal.unit;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Store.Work;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.engine.Task;
import nl.kwartier.store.internal.log.Logbook;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.outbox.Outbox;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/** One unit of work with what the store adds to it. What it saw counts once, however often it has to be done again. */
final class Writing<T> implements Task<T> {
    private final Companions companions;
    private final String owner;
    private final Caller caller;
    private final Work<Unit, T> work;
    private final Ending ending = new Ending();
    private final Set<String> seen = new LinkedHashSet<>();

    Writing(Companions companions, String owner, Caller caller, Work<Unit, T> work) {
        this.companions = companions;
        this.owner = owner;
        this.caller = caller;
        this.work = work;
    }

    @Override
    public T on(Session session) {
        ending.undone();
        Tables tables = companions.catalogue().writable(owner);
        var unit = new OwnedUnit(session, tables, caller, ending);
        T result = work.on(unit);
        seen.addAll(caller.takeSeen());
        companions.logbook().unit(session, caller, unit.changes(), unit.refusal(), seen);
        companions.outbox().keep(session, owner, caller, unit.events());
        return result;
    }

    /** The unit is durable. */
    void done() {
        ending.done();
    }

    /** The unit failed: the caller still has to account for what it saw. */
    void undone() {
        seen.forEach(caller::saw);
        ending.undone();
    }

    /** What goes with every unit. */
    record Companions(Catalogue catalogue, Logbook logbook, Outbox outbox) {}
}
