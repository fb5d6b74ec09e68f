package nl.kwartier.community.internal.imports;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.Reading.Problem;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one file in. */
interface Intake {
    /** Checks a row by itself. */
    Checked check(FileRow row);

    /** What rows that belong close together in the database have alike at the start; empty when that makes no difference. */
    default String order(FileRow row) {
        return "";
    }

    /** Makes some rows ready, outside any unit, so that a unit is short. */
    Chunk prepare(Caller caller, List<StoredRow> rows);

    /** Does what has to follow when all rows are in; may be done again after a crash. Says what was done, or null. */
    default @Nullable String finish(Caller caller) {
        return null;
    }

    /**
     * What became of a row.
     *
     * @param identity by what it is known again; null when the row is left out
     * @param problems what is wrong with it
     */
    record Checked(@Nullable Identity identity, List<Problem> problems) {}

    /** Some rows, ready. */
    interface Chunk {
        /** Tells what taking them in would do. */
        Result compare(Reader reader);

        /** Takes them in. */
        Result take(Unit unit, Caller caller);
    }

    /** What taking some rows in did, or would do. */
    record Result(Tally tally, List<RowError> errors) {}
}
