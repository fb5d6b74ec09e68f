package nl.kwartier.community.internal.imports;

import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Imports;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The files on their way in. One thread reads them in, one file after the other, as they were started. */
@Component(immediate = true)
public final class FileImports implements Imports {
    private static final int LONGEST_NAME = 150;

    private final Store store;
    private final Intakes intakes;
    private final Worker worker;

    /** Goes on with what was started. */
    @Activate
    public FileImports(@Reference Store store, @Reference Intakes intakes) {
        this.store = store;
        this.intakes = intakes;
        this.worker = new Worker(store, intakes);
        worker.begin();
    }

    /** Stops after the rows at hand. */
    @Deactivate
    public void close() {
        worker.end();
    }

    @Override
    public Job offer(Caller caller, String fileName, Path file) {
        String id = Ids.next();
        var looked = new Offer(store, caller, id, file, intakes).look();
        String name = Shortened.to(LONGEST_NAME, fileName).strip();
        return store.write(caller, unit -> {
            Jobs.add(unit, caller, id, name.isEmpty() ? "bestand" : name, looked);
            Errors.add(unit, id, Errors.IN_FILE, looked.inFile());
            Errors.add(unit, id, Errors.IN_COMPARISON, looked.inComparison());
            return job(unit, id);
        });
    }

    @Override
    public Job start(Caller caller, String id) {
        check(id);
        var job = store.write(caller, unit -> {
            var there = job(unit, id);
            if (there.state() == State.CHECKED && there.wrong() == there.rows()) {
                throw Refusal.of(
                        ErrorCode.CONDITION,
                        "Geen enkele regel van dit bestand kan worden ingelezen. Verbeter het bestand en kies het opnieuw.");
            }
            if (Jobs.start(unit, caller, id)) {
                Errors.forgetComparison(unit, id);
            }
            return job(unit, id);
        });
        worker.wake();
        return job;
    }

    @Override
    public void drop(Caller caller, String id) {
        check(id);
        store.write(caller, unit -> {
            var there = Jobs.find(unit, id);
            if (there.isPresent() && there.get().state() != State.CHECKED) {
                throw Refusal.of(ErrorCode.TRANSITION, "Dit bestand wordt al ingelezen, of dat is al gebeurd.");
            }
            Jobs.forget(unit, id);
            Parts.clear(unit, id);
            return there;
        });
    }

    @Override
    public Job get(Caller caller, String id) {
        check(id);
        return store.read(caller, reader -> job(reader, id));
    }

    @Override
    public List<Job> latest(Caller caller) {
        return store.read(caller, Jobs::latest);
    }

    @Override
    public List<RowError> errors(Caller caller, String id) {
        check(id);
        return store.read(caller, reader -> Errors.of(reader, id));
    }

    private static Job job(Reader reader, String id) {
        return Jobs.find(reader, id).orElseThrow(() -> Refusal.notFound("Dit bestand"));
    }

    private static void check(String id) {
        try {
            Ids.check(id);
        } catch (InvalidValue wrong) {
            throw Refusal.notFound("Dit bestand");
        }
    }
}
