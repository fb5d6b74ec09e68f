package nl.kwartier.community.internal.files;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one row by field, after they were checked. */
record Cells(Columns columns, FileRow row, Reading.Problems problems) {
    @Nullable String text(Field field) {
        return problems.leftOut(field) ? null : columns.value(row, field);
    }

    <T> @Nullable T map(Field field, Function<String, @Nullable T> read) {
        String text = text(field);
        return text == null ? null : read.apply(text);
    }

    <T> T map(Field field, Function<String, T> read, T otherwise) {
        String text = text(field);
        return text == null ? otherwise : read.apply(text);
    }

    List<String> list(Field field) {
        return map(field, Values::list, List.of());
    }
}
