package nl.kwartier.kit.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule that a report shows no number small enough to recognise somebody by. A small number is shown as "minder dan 10", and as many
 * other numbers are left out as it takes that nobody can compute it. Nothing at all, 0, is shown.
 *
 * <p>What this does not hold against: two reports of different days, or knowing from elsewhere who takes part, or how many.
 *
 * @param threshold the smallest number that is shown, 3 to 100
 */
public record SmallNumbers(int threshold) {
    /** Numbers from 10 are shown (our choice; a municipality may choose another). */
    public static final SmallNumbers USUAL = new SmallNumbers(10);

    /** Checks the threshold: below 3 the words would tell the number. */
    public SmallNumbers {
        if (threshold < 3 || threshold > 100) {
            throw new IllegalArgumentException("The smallest number that is shown is 3 to 100, not " + threshold);
        }
    }

    /**
     * Numbers in a row, with their total.
     *
     * @param numbers not negative
     * @return what is shown of each
     */
    public Row row(List<Long> numbers) {
        var sums = new Sums(threshold, 2);
        numbers.forEach(number -> sums.add(0, 1, number, 0));
        sums.add(1, 0, numbers.stream().mapToLong(Long::longValue).sum(), 1);
        List<Cell> shown = sums.shown();
        int last = numbers.size();
        return new Row(shown.subList(0, last), shown.get(last));
    }

    /**
     * Numbers in rows and columns, with the totals of both.
     *
     * @param numbers by row, each row as long as the first; not negative
     * @return the same with a column of totals at the end of each row, and a row of totals at the end
     */
    public List<Row> table(List<List<Long>> numbers) {
        int rows = numbers.size();
        int columns = numbers.isEmpty() ? 0 : numbers.get(0).size();
        var sums = new Sums(threshold, rows + columns + 2);
        int allRows = rows + columns;
        int allColumns = allRows + 1;
        long total = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                sums.add(i, rows + j, numbers.get(i).get(j), 0);
            }
            long sum = numbers.get(i).stream().mapToLong(Long::longValue).sum();
            sums.add(allColumns, i, sum, 1);
            total += sum;
        }
        for (int j = 0; j < columns; j++) {
            int column = j;
            sums.add(
                    rows + j,
                    allRows,
                    numbers.stream().mapToLong(row -> row.get(column)).sum(),
                    1);
        }
        sums.add(allRows, allColumns, total, 2);
        return rows(sums.shown(), columns);
    }

    private static List<Row> rows(List<Cell> shown, int columns) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < shown.size(); at += columns + 1) {
            rows.add(new Row(shown.subList(at, at + columns), shown.get(at + columns)));
        }
        return rows;
    }

    /**
     * A share of a whole. The whole itself is not told. When few people are in it, or the share or the rest of it is small, only its size
     * is told, or nothing.
     *
     * @param part how many of the whole
     * @param whole out of how many
     * @param people how many different people that whole is about
     * @return whole percents, "minder dan 25%", "meer dan 75%", or nothing
     */
    public Cell share(long part, long whole, long people) {
        if (whole == 0) {
            return Cell.NONE;
        }
        if (people < threshold) {
            return Cell.small("minder dan " + threshold + " mensen");
        }
        boolean fewIn = part > 0 && part < threshold;
        boolean fewOut = part < whole && whole - part < threshold;
        long bound = (100L * threshold + whole - 1) / whole;
        if ((fewIn || fewOut) && (fewIn == fewOut || bound > 50)) {
            return Cell.HIDDEN;
        }
        if (fewIn) {
            return Cell.small("minder dan " + bound + "%");
        }
        return fewOut ? Cell.small("meer dan " + (100 - bound) + "%") : Cell.percentage(percent(part, whole));
    }

    /** Rounded, but 0 is nobody and 100 is everybody. */
    private static long percent(long part, long whole) {
        long rounded = Math.round(100.0 * part / whole);
        long least = part == 0 ? 0 : 1;
        long most = part == whole ? 100 : 99;
        return Math.max(least, Math.min(most, rounded));
    }

    /**
     * The sentence under figures of which something is not shown.
     *
     * @return Dutch at B1
     */
    public String explanation() {
        return "Aantallen van 1 tot en met " + (threshold - 1)
                + " laten we niet precies zien: dan kan niemand worden herkend. Daarom tonen we soms ook een ander getal niet.";
    }

    /**
     * What is shown of numbers in a row.
     *
     * @param cells in order
     * @param total of all of them
     */
    public record Row(List<Cell> cells, Cell total) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
