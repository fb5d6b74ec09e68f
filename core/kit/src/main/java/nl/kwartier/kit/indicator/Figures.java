package nl.kwartier.kit.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures for a chart, with the table that says the same. What may not be seen is not in it.
 *
 * @param nameTitle what the names are, such as {@code Fase}
 * @param valueTitle what the numbers are, such as {@code Mensen}
 * @param rows in the order in which they are shown; may be empty
 * @param total of all rows, or null when a total means nothing
 * @param notes sentences under it: what to know before reading
 */
public record Figures(
        String nameTitle,
        String valueTitle,
        List<Row> rows,
        @Nullable Cell total,
        List<String> notes) {
    /** Copies the lists. */
    public Figures {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * Whether there is nothing to show yet.
     *
     * @return true when no row has more than 0 or anything withheld
     */
    public boolean empty() {
        return rows.stream()
                .allMatch(row -> row.cell().length() == 0 && !row.cell().withheld());
    }

    /** The same with the sentence about small numbers where something is withheld. */
    Figures explained(SmallNumbers small) {
        boolean withheld = rows.stream().anyMatch(row -> row.cell().withheld()) || (total != null && total.withheld());
        return withheld ? noting(small.explanation()) : this;
    }

    /** The same with one more sentence under it. */
    Figures noting(String sentence) {
        return new Figures(
                nameTitle,
                valueTitle,
                rows,
                total,
                Stream.concat(notes.stream(), Stream.of(sentence)).toList());
    }

    /**
     * A bar and its number.
     *
     * @param name what it is of
     * @param cell the number, as far as it may be seen
     */
    public record Row(String name, Cell cell) {}
}
