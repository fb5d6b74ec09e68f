package nl.kwartier.ui;

import java.util.List;

/**
 * A number per period, such as the people who took part in each quarter.
 *
 * @param caption what it shows; read out
 * @param periodTitle what the periods are, such as {@code Kwartaal}
 * @param valueTitle what the numbers are, such as {@code Deelnemers}
 * @param periods in order of time; up to 12 stay readable
 * @param top the value at the top of the drawing, such as 100 for percentages; 0 for the highest value
 */
public record PeriodChart(String caption, String periodTitle, String valueTitle, List<Period> periods, double top) {
    /** Copies the periods. */
    public PeriodChart {
        periods = List.copyOf(periods);
    }

    /** A chart that is as high as its highest value. */
    public static PeriodChart of(String caption, String periodTitle, String valueTitle, List<Period> periods) {
        return new PeriodChart(caption, periodTitle, valueTitle, periods, 0);
    }

    /** A chart of percentages, from 0 to 100. */
    public static PeriodChart percentages(String caption, String periodTitle, String valueTitle, List<Period> periods) {
        return new PeriodChart(caption, periodTitle, valueTitle, periods, 100);
    }

    /** The height of a column as a part of the drawing, 0 to 1. */
    public double part(Period period) {
        double highest = top > 0
                ? top
                : periods.stream().mapToDouble(Period::value).max().orElse(0);
        return highest > 0 ? Math.min(1, Math.max(0, period.value() / highest)) : 0;
    }

    /**
     * A period with its number.
     *
     * @param name which period, such as {@code 3e kwartaal 2026}
     * @param shortName the same below its column, at most 9 letters, such as {@code 2026-3}
     * @param value the height of the column; not negative
     * @param text the value in words, such as {@code 12} or {@code 64%}; empty when there is none, which the table says
     * @param hidden whether the number is too small to be told, so that the column is hatched and its height says nothing exact
     */
    public record Period(String name, String shortName, double value, String text, boolean hidden) {
        /** A period with a number that may be told. */
        public static Period of(String name, String shortName, double value, String text) {
            return new Period(name, shortName, value, text, false);
        }

        /**
         * A period of which only is told that the number is small.
         *
         * @param name which period
         * @param shortName the same below its column
         * @param bound the number under which it is, such as 10; the column is drawn as high as that
         * @param text what is told, such as {@code minder dan 10}
         */
        public static Period below(String name, String shortName, double bound, String text) {
            return new Period(name, shortName, bound, text, true);
        }
    }
}
