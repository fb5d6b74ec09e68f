package nl.kwartier.community.internal.versions;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwartier.api.store.Change;
import org.jspecify.annotations.Nullable;

/**
 * What one register keeps, and in which table.
 *
 * @param table the table; its history is in the table with {@code _history} behind it
 * @param kind the word in the record of changes: {@code inwoner}
 * @param noun with its article, for sentences: {@code deze inwoner}
 * @param aboutResident whether the thing is a resident
 * @param codec what goes into the column {@code details}
 * @param columns the columns by which things are found and ordered, beside those that every register has
 * @param values their values, in the same order
 */
public record Shape<D>(
        String table,
        String kind,
        String noun,
        boolean aboutResident,
        Codec<D> codec,
        List<String> columns,
        Function<D, List<@Nullable Object>> values) {

    static final String KEPT = "id, version, details, changed_at, changed_by, removed";

    String byId() {
        return "SELECT " + KEPT + " FROM {" + table + "} WHERE id = ?";
    }

    String byIds(int count) {
        return "SELECT " + KEPT + " FROM {" + table + "} WHERE id IN (" + "?, ".repeat(count - 1) + "?)";
    }

    String insert() {
        return "INSERT INTO {" + table + "} (version, removed, changed_at, changed_by, details, "
                + String.join(", ", columns) + ", id) VALUES (" + "?, ".repeat(columns.size() + 5) + "?)";
    }

    String update() {
        return "UPDATE {" + table + "} SET version = ?, removed = ?, changed_at = ?, changed_by = ?, details = ?, "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                + " WHERE id = ? AND version = ?";
    }

    String keepOld() {
        return "INSERT INTO {" + table
                + "_history} (id, version, changed_at, changed_by, details) VALUES (?, ?, ?, ?, ?)";
    }

    String history() {
        return "SELECT id, version, changed_at, changed_by, details, 0 AS removed FROM {" + table
                + "_history} WHERE id = ? ORDER BY version DESC LIMIT 99";
    }

    Change change(String id) {
        return aboutResident ? Change.about(kind, id, id) : Change.of(kind, id);
    }

    /** The details as values, for whoever has to compare two versions. */
    Map<String, @Nullable Object> shown(D details) {
        return codec.shown(details);
    }
}
