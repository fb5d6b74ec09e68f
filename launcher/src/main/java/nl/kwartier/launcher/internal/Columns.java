package nl.kwartier.launcher.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of which the parts stand under each other. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** A name with what it is; nothing when there is nothing to say. */
    Columns fact(String name, String value) {
        return value.isEmpty() ? this : row(name + ":", value);
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell);
            if (column < row.size() - 1) {
                line.append(" ".repeat(width(column) - cell.length() + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).size() > column)
                .map(row -> rows.get(row).get(column).length())
                .max()
                .orElse(0);
    }
}
