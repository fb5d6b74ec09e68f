package nl.kwartier.store.internal.log;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.store.Change;
import nl.kwartier.store.internal.engine.Append;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** Writes the log: with a unit in its transaction, or by itself. */
public final class Logbook {
    private final Engine engine;
    private final Tables tables;
    private final String insert;

    public Logbook(Engine engine, Tables tables) {
        this.engine = engine;
        this.tables = tables;
        this.insert = String.format(LogRecord.INSERT, engine.dialect().transaction());
    }

    /** Adds what a unit changed and saw to its own transaction. */
    public void unit(
            Session session, Caller caller, List<Change> changes, @Nullable ErrorCode refusal, Set<String> seen) {
        Rows rows = session.rows(tables);
        Records.changed(caller, changes, refusal, seen).forEach(record -> rows.run(insert, record.parameters()));
    }

    /** Records what the caller has read since the last time. Waits. */
    public void settle(Caller caller) {
        Set<String> seen = caller.takeSeen();
        if (!seen.isEmpty()) {
            try {
                engine.append(standalone(Records.read(caller, seen)));
            } catch (RuntimeException e) {
                seen.forEach(caller::saw);
                throw e;
            }
        }
    }

    /** The same without waiting. What did not get into the log, the caller still has to account for. */
    public CompletableFuture<Void> settleLater(Caller caller) {
        Set<String> seen = caller.takeSeen();
        if (seen.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return later(standalone(Records.read(caller, seen)))
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        seen.forEach(caller::saw);
                    }
                })
                .thenApply(done -> null);
    }

    /** Records a refused attempt. Waits. */
    public void refused(Caller caller, ErrorCode code, @Nullable String residentId) {
        engine.append(standalone(List.of(Records.refused(caller, code, residentId))));
    }

    private Append standalone(List<LogRecord> records) {
        return new Append(
                tables, insert, records.stream().map(LogRecord::parameters).toList());
    }

    private CompletableFuture<Boolean> later(Append records) {
        try {
            return engine.appendLater(records);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
