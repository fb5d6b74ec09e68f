package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows of a file that wait until they can be cut into parts of rows that lie close together in the database. */
final class WaitingRows {
    private final List<Waiting> rows = new ArrayList<>();

    void add(String order, StoredRow row) {
        rows.add(new Waiting(order, row));
    }

    int size() {
        return rows.size();
    }

    /** All of them in parts of at most this size, those of the same order as in the file. Nothing waits any more then. */
    List<List<StoredRow>> parts(int size) {
        rows.sort(Comparator.comparing(Waiting::order));
        var ordered = rows.stream().map(Waiting::row).toList();
        rows.clear();
        var parts = new ArrayList<List<StoredRow>>();
        for (int from = 0; from < ordered.size(); from += size) {
            parts.add(ordered.subList(from, Math.min(ordered.size(), from + size)));
        }
        return parts;
    }

    private record Waiting(String order, StoredRow row) {}
}
