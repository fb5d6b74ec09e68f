package nl.kwartier.kit.indicator;

import java.text.NumberFormat;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * One number of a report, as far as it may be seen. What may not be seen is not in it.
 *
 * @param kind what is shown
 * @param number a count, or a percentage in whole numbers; null when it may not be seen or there is none
 * @param text the same in words, for people
 */
public record Cell(Kind kind, @Nullable Long number, String text) {
    /** A number that is left out so that a small one cannot be computed. It may have any size. */
    public static final Cell HIDDEN = new Cell(Kind.HIDDEN, null, "niet getoond");

    /** There is nothing to take a share of. */
    public static final Cell NONE = new Cell(Kind.NONE, null, "nog niets");

    static Cell count(long number) {
        return new Cell(
                Kind.COUNT,
                number,
                NumberFormat.getIntegerInstance(DutchWords.LOCALE).format(number));
    }

    static Cell percentage(long percent) {
        return new Cell(Kind.PERCENTAGE, percent, percent + "%");
    }

    static Cell small(String text) {
        return new Cell(Kind.SMALL, null, text);
    }

    /**
     * How long the bar of a chart is.
     *
     * @return the number, or 0 when there is none to be seen
     */
    public double length() {
        return number == null ? 0 : number;
    }

    /**
     * Whether something is kept from whoever reads it.
     *
     * @return true when a small number or its neighbour is not shown
     */
    public boolean withheld() {
        return kind == Kind.SMALL || kind == Kind.HIDDEN;
    }

    /** What is shown. */
    public enum Kind implements Labelled {
        /** How many. */
        COUNT("AANTAL", "Aantal"),
        /** Which share, in whole percents. */
        PERCENTAGE("PERCENTAGE", "Percentage"),
        /** Only that it is a small number. */
        SMALL("KLEIN", "Klein aantal"),
        /** Nothing. */
        HIDDEN("NIET_GETOOND", "Niet getoond"),
        /** There is no number. */
        NONE("GEEN", "Nog niets");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
