package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.Reading;

/** Takes in what has versions: residents, places, activities. */
final class RegisterIntake<D> implements Intake {
    private final Sort<D> sort;
    private final List<String> used;

    RegisterIntake(Sort<D> sort, List<String> used) {
        this.sort = sort;
        this.used = used;
    }

    @Override
    public Checked check(FileRow row) {
        Reading<D> reading = sort.read(row);
        var details = reading.details();
        return new Checked(details == null ? null : sort.identity(row, details), reading.problems());
    }

    @Override
    public String order(FileRow row) {
        return sort.order(row);
    }

    @Override
    public Chunk prepare(Caller caller, List<StoredRow> rows) {
        var reader = sort.reader(caller, rows.stream().map(StoredRow::row).toList());
        var offered = new ArrayList<OfferedRow<D>>();
        var errors = new ArrayList<nl.kwartier.api.community.Imports.RowError>();
        for (StoredRow row : rows) {
            var reading = reader.apply(row.row());
            var details = reading.details();
            if (details == null) {
                reading.problems()
                        .forEach(problem -> errors.add(Problems.error(row.row().line(), problem, true)));
            } else {
                offered.add(new OfferedRow<>(row, details, sort.identity(row.row(), details), content(row.row())));
            }
        }
        return new RegisterChunk<>(sort, offered, errors, rows.size() - offered.size());
    }

    /** A number for what a row says. */
    private long content(FileRow row) {
        var texts = new ArrayList<>(used);
        texts.addAll(row.values());
        texts.add(row.geometry() == null ? "" : row.geometry().toString());
        return Fingerprint.of(texts);
    }

    /** A row that was read. */
    record OfferedRow<D>(StoredRow stored, D details, Identity identity, long content) {
        int line() {
            return stored.row().line();
        }
    }
}
