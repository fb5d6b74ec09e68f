package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;

/**
 * A table. On a phone each row becomes a small card.
 *
 * @param caption what the table holds; read out, not shown, since a heading mostly says it already
 * @param columns the columns; the first one names the row
 * @param rows per row as many cells as there are columns; {@link Contents#NONE} for nothing
 */
public record Table(String caption, List<Column> columns, List<List<Content>> rows) {
    /** Copies the rows and checks their length. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Content> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
