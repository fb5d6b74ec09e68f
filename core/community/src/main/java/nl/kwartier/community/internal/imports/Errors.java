package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** What is wrong with the rows of jobs, as it is kept. */
final class Errors {
    /** Found in the file itself: as true when it is read in as when it was looked at. */
    static final int IN_FILE = 0;

    /** Found by comparing with what is kept: looked for anew when the file is read in. */
    static final int IN_COMPARISON = 1;

    private Errors() {}

    static void add(Unit unit, String job, int stage, List<RowError> errors) {
        var rows = new ArrayList<@Nullable Object[]>();
        int number = 0;
        for (RowError error : errors) {
            rows.add(new @Nullable Object[] {
                job, error.line(), stage, number++, error.column(), error.sentence(), error.leftOut()
            });
        }
        unit.runAll(
                "INSERT INTO {import_error} (job_id, line, stage, number, column_name, sentence, left_out)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Adds what was found while reading in, as long as there is room. */
    static void addFound(Unit unit, String job, List<RowError> errors) {
        if (!errors.isEmpty()) {
            long room = Problems.MOST - unit.number("SELECT count(*) FROM {import_error} WHERE job_id = ?", job);
            add(
                    unit,
                    job,
                    IN_COMPARISON,
                    errors.stream().limit(Math.max(0, room)).toList());
        }
    }

    static void forgetComparison(Unit unit, String job) {
        unit.run("DELETE FROM {import_error} WHERE job_id = ? AND stage = ?", job, IN_COMPARISON);
    }

    static List<RowError> of(Reader reader, String job) {
        return reader.list(
                "SELECT line, column_name, sentence, left_out FROM {import_error} WHERE job_id = ?"
                        + " ORDER BY line, stage, number LIMIT " + Problems.MOST,
                row -> new RowError(
                        (int) row.number("line"),
                        row.textOrNull("column_name"),
                        row.text("sentence"),
                        row.flag("left_out")),
                job);
    }
}
