package nl.kwartier.community.internal.imports;

import java.util.List;
import java.util.stream.IntStream;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.FileRow;

/** The columns that are read in; the others, such as one with citizen service numbers, are never kept. */
record UsedColumns(List<Integer> indexes) {
    static UsedColumns of(Columns columns) {
        List<Column> all = columns.described(null);
        return new UsedColumns(IntStream.range(0, all.size())
                .filter(index -> all.get(index).becomes() != null)
                .boxed()
                .toList());
    }

    FileRow of(FileRow row) {
        return new FileRow(row.line(), of(row.values()), row.geometry(), row.wrong());
    }

    List<String> of(List<String> values) {
        return indexes.stream().map(values::get).toList();
    }
}
