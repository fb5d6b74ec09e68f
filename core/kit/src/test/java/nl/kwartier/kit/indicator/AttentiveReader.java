package nl.kwartier.kit.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who tries every number that a withheld cell may have, and keeps those with which all sums come out. Knows the rule: a small
 * number lies below the threshold, and one that is left out does not, unless small numbers are left out as well.
 */
final class AttentiveReader {
    /** How far from the truth numbers from the threshold are tried; whoever tries further only knows less. */
    private static final int NEAR = 2;

    private final long threshold;
    private final long[] truth;
    private final List<Cell> shown = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final List<Set<Long>> possible = new ArrayList<>();
    private final long[] tried;

    private AttentiveReader(long threshold, List<Long> truth, List<Cell> shown) {
        this.threshold = threshold;
        this.truth = truth.stream().mapToLong(Long::longValue).toArray();
        this.shown.addAll(shown);
        this.tried = new long[this.truth.length];
        truth.forEach(number -> possible.add(new TreeSet<>()));
    }

    /** What can be known of the numbers of a table, each row followed by its total, and a row of totals. */
    static AttentiveReader of(SmallNumbers small, List<List<Long>> numbers) {
        int columns = numbers.get(0).size();
        var truth = new ArrayList<Long>();
        numbers.forEach(row -> {
            truth.addAll(row);
            truth.add(row.stream().mapToLong(Long::longValue).sum());
        });
        for (int column = 0; column <= columns; column++) {
            long sum = 0;
            for (int row = 0; row < numbers.size(); row++) {
                sum += truth.get(row * (columns + 1) + column);
            }
            truth.add(sum);
        }
        var shown = new ArrayList<Cell>();
        small.table(numbers).forEach(row -> {
            shown.addAll(row.cells());
            shown.add(row.total());
        });
        var reader = new AttentiveReader(small.threshold(), truth, shown);
        int width = columns + 1;
        for (int row = 0; row <= numbers.size(); row++) {
            reader.sums.add(cells(row * width, 1, width));
        }
        for (int column = 0; column < width; column++) {
            reader.sums.add(cells(column, width, numbers.size() + 1));
        }
        reader.attempt(0);
        return reader;
    }

    /** What can be known of the numbers of a row, followed by their total. */
    static AttentiveReader of(SmallNumbers small, List<Long> numbers, SmallNumbers.Row row) {
        var truth = new ArrayList<>(numbers);
        truth.add(numbers.stream().mapToLong(Long::longValue).sum());
        var shown = new ArrayList<>(row.cells());
        shown.add(row.total());
        var reader = new AttentiveReader(small.threshold(), truth, shown);
        reader.sums.add(cells(0, 1, truth.size()));
        reader.attempt(0);
        return reader;
    }

    /** The cells of which the last is the sum of the others. */
    private static int[] cells(int first, int step, int number) {
        int[] cells = new int[number];
        Arrays.setAll(cells, i -> first + i * step);
        return cells;
    }

    /** The numbers that are withheld and that this reader knows all the same. */
    List<Long> found() {
        var found = new ArrayList<Long>();
        for (int i = 0; i < truth.length; i++) {
            if (shown.get(i).withheld() && possible.get(i).size() < 2) {
                found.add(truth[i]);
            }
        }
        return found;
    }

    List<Cell> shown() {
        return shown;
    }

    private void attempt(int cell) {
        if (cell == truth.length) {
            for (int i = 0; i < truth.length; i++) {
                possible.get(i).add(tried[i]);
            }
            return;
        }
        for (long number : candidates(cell)) {
            tried[cell] = number;
            if (sums.stream().noneMatch(sum -> sum[sum.length - 1] == cell && !comesOut(sum))) {
                attempt(cell + 1);
            }
        }
    }

    private boolean comesOut(int[] sum) {
        long parts = 0;
        for (int i = 0; i < sum.length - 1; i++) {
            parts += tried[sum[i]];
        }
        return parts == tried[sum[sum.length - 1]];
    }

    private List<Long> candidates(int cell) {
        if (!shown.get(cell).withheld()) {
            return List.of(truth[cell]);
        }
        boolean small = shown.get(cell).kind() == Cell.Kind.SMALL;
        boolean anything = truth[cell] < threshold && !small;
        long least = small || anything ? 1 : Math.max(threshold, truth[cell] - NEAR);
        long most = small ? threshold - 1 : truth[cell] + NEAR;
        var candidates = new ArrayList<Long>();
        for (long number = least; number <= most; number++) {
            candidates.add(number);
        }
        return candidates;
    }
}
