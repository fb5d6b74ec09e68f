package nl.kwartier.store.internal.log;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.store.Change;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Task;
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
    public void unit(Session session, Caller caller, List<Change> changes, Set<String> seen) {
        Rows rows = session.rows(tables);
        Records.changed(caller, changes, seen).forEach(record -> rows.run(insert, record.parameters()));
    }

    /** Records what the caller has read since the last time. Waits. */
    public void settle(Caller caller) {
        Set<String> seen = caller.takeSeen();
        if (!seen.isEmpty()) {
            try {
                engine.write(new Standalone(Records.read(caller, seen)));
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
        return later(new Standalone(Records.read(caller, seen)))
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        seen.forEach(caller::saw);
                    }
                })
                .thenApply(done -> null);
    }

    /** Records a refused attempt. Waits. */
    public void refused(Caller caller, ErrorCode code, @Nullable String residentId) {
        engine.write(new Standalone(List.of(Records.refused(caller, code, residentId))));
    }

    private CompletableFuture<Boolean> later(Standalone reading) {
        try {
            return engine.writeLater(reading);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Records that go by themselves; nearly always it is one. */
    private final class Standalone implements Task<Boolean> {
        private final List<LogRecord> records;

        Standalone(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public Boolean on(Session session) {
            Rows rows = session.rows(tables);
            records.forEach(record -> rows.run(insert, record.parameters()));
            return true;
        }

        @Override
        public boolean single() {
            return records.size() == 1;
        }
    }
}
