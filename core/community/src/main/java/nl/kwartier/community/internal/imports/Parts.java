package nl.kwartier.community.internal.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;

/** The rows that wait to be read in, in parts. A part goes away in the unit that reads its rows in, so that none is read in twice. */
final class Parts {
    /** How many rows go in one unit: nobody who saves something waits noticeably for it. */
    static final int ROWS = 500;

    /** From so many rows on a file is large. */
    private static final int LARGE = 20_000;

    /**
     * How many rows of a large file go in one unit. In a large table each row touches pages of its own in every index, which are written
     * once per unit: four times as many rows take half the time, and others wait a quarter of a second at most.
     */
    private static final int ROWS_OF_LARGE = 2_000;

    /**
     * How many rows of a large file are put in order before they are cut into parts. The rows of one part then lie close together in the
     * register and among the names, so that they touch a third fewer pages. About a kilobyte of memory each.
     */
    private static final int ORDERED_OF_LARGE = 50_000;

    private Parts() {}

    static int ordered(int rows) {
        return rows < LARGE ? ROWS : ORDERED_OF_LARGE;
    }

    static int size(int rows) {
        return rows < LARGE ? ROWS : ROWS_OF_LARGE;
    }

    static int add(Unit unit, String job, int number, byte[] packed) {
        return unit.run("INSERT INTO {import_part} (job_id, number, packed) VALUES (?, ?, ?)", job, number, packed);
    }

    static void replace(Unit unit, String job, int number, byte[] packed) {
        if (unit.run("UPDATE {import_part} SET packed = ? WHERE job_id = ? AND number = ?", packed, job, number) == 0) {
            throw new TakenOver();
        }
    }

    /** Takes a part away; another node has done so when it is not there any more. */
    static void take(Unit unit, String job, int number) {
        if (unit.run("DELETE FROM {import_part} WHERE job_id = ? AND number = ?", job, number) == 0) {
            throw new TakenOver();
        }
    }

    static Optional<Part> next(Reader reader, String job, int after) {
        return reader.first(
                "SELECT number, packed FROM {import_part} WHERE job_id = ? AND number > ? ORDER BY number LIMIT 1",
                row -> new Part(
                        (int) row.number("number"), Packing.unpack(Objects.requireNonNull(row.bytesOrNull("packed")))),
                job,
                after);
    }

    /** Forgets the rows of a job. */
    static void clear(Unit unit, String job) {
        unit.run("DELETE FROM {import_part} WHERE job_id = ?", job);
    }

    /** A part. */
    record Part(int number, List<StoredRow> rows) {}
}
