package nl.kwartier.community.internal.imports;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.imports.Intake.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the rows of a part each in a unit of its own, so that one that cannot be kept does not hold up the others. */
final class OneByOne {
    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final Store store;
    private final Caller caller;
    private final Intake intake;
    private final String job;
    private final int part;
    private final Keep keep;

    OneByOne(Store store, Caller caller, Intake intake, String job, int part, Keep keep) {
        this.store = store;
        this.caller = caller;
        this.intake = intake;
        this.job = job;
        this.part = part;
        this.keep = keep;
    }

    void take(List<StoredRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            take(rows.get(i), rows.subList(i + 1, rows.size()));
        }
    }

    private void take(StoredRow row, List<StoredRow> rest) {
        var chunk = intake.prepare(caller, List.of(row));
        try {
            write(rest, unit -> chunk.take(unit, caller));
        } catch (TakenOver gone) {
            throw gone;
        } catch (RuntimeException failed) {
            var wrong = new Result(
                    new Tally(0, 0, 0, 1), List.of(Problems.error(row.row().line(), sentence(failed))));
            write(rest, unit -> wrong);
        }
    }

    private void write(List<StoredRow> rest, Store.Work<Unit, Result> work) {
        store.write(caller, unit -> {
            if (rest.isEmpty()) {
                Parts.take(unit, job, part);
            } else {
                Parts.replace(unit, job, part, Packing.pack(rest));
            }
            return keep.keep(unit, work.on(unit));
        });
    }

    /** What to tell about a row; a database that is away is not the row's fault. */
    private static String sentence(RuntimeException failed) {
        if (failed instanceof InvalidValue wrong) {
            return wrong.sentence();
        }
        if (failed instanceof Refusal refusal) {
            if (refusal.code() == ErrorCode.SERVICE) {
                throw refusal;
            }
            return refusal.sentence();
        }
        LOG.error("A row of a file could not be kept", failed);
        return "Deze regel kon niet worden bewaard. Kijk de waarden na en lees de regel opnieuw in.";
    }

    /** Keeps what came of a row, in its unit. */
    @FunctionalInterface
    interface Keep {
        int keep(Unit unit, Result result);
    }
}
