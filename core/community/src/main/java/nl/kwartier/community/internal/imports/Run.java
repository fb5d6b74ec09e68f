package nl.kwartier.community.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Traces;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.imports.Intake.Chunk;
import nl.kwartier.community.internal.imports.Intake.Result;
import nl.kwartier.community.internal.imports.Jobs.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on with one job to its end. While the database takes one part in, the next is made ready. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    private static final int ATTEMPTS = 3;

    private final Store store;
    private final Task task;
    private final String node;
    private final BooleanSupplier ended;
    private final Caller caller;
    private final Intake intake;

    Run(Store store, Intakes intakes, Task task, String node, BooleanSupplier ended) {
        this.store = store;
        this.task = task;
        this.node = node;
        this.ended = ended;
        String action = task.kind().label().toLowerCase(Locale.ROOT) + " inlezen";
        this.caller = Caller.of(task.actor(), Purpose.ADMINISTRATION, "kern", action, Traces.next());
        this.intake = intakes.of(Columns.as(task.kind(), task.used()), task.used());
    }

    void run() {
        try {
            var part = next(-1);
            while (part != null && !ended.getAsBoolean()) {
                var taken = take(part);
                var following = next(part.number());
                settle(part, taken);
                part = following;
            }
            if (part == null) {
                end();
            }
        } catch (TakenOver gone) {
            LOG.info("Another node goes on with reading in {}", task.id());
        }
    }

    private @Nullable Ready next(int after) {
        return store.read(caller, reader -> Parts.next(reader, task.id(), after))
                .map(part -> new Ready(part.number(), part.rows(), intake.prepare(caller, part.rows())))
                .orElse(null);
    }

    private CompletableFuture<Integer> take(Ready part) {
        return store.writeLater(caller, unit -> {
            Parts.take(unit, task.id(), part.number());
            return keep(unit, part.chunk().take(unit, caller));
        });
    }

    private int keep(Unit unit, Result result) {
        Errors.addFound(unit, task.id(), result.errors());
        Jobs.progress(unit, task.id(), node, result.tally());
        return result.tally().rows();
    }

    /** Waits until a part is in; tries again, and at last takes its rows one by one to find the one that cannot be kept. */
    private void settle(Ready part, CompletableFuture<Integer> first) {
        var taken = first;
        for (int attempt = 1; ; attempt++) {
            try {
                taken.join();
                return;
            } catch (CompletionException | Refusal failed) {
                var cause = failed.getCause() instanceof RuntimeException inner ? inner : failed;
                if (cause instanceof TakenOver gone) {
                    throw gone;
                }
                LOG.warn("Part {} of {} did not go in at attempt {}", part.number(), task.id(), attempt, cause);
                if (attempt == ATTEMPTS) {
                    new OneByOne(store, caller, intake, task.id(), part.number(), this::keep).take(part.rows());
                    return;
                }
                taken = take(part);
            }
        }
    }

    private void end() {
        String message = intake.finish(caller);
        store.write(caller, unit -> {
            var job = Jobs.find(unit, task.id()).orElseThrow(TakenOver::new);
            Jobs.end(unit, job, State.DONE, message);
            return job;
        });
    }

    /** A part that can go in. */
    private record Ready(int number, List<StoredRow> rows, Chunk chunk) {}
}
