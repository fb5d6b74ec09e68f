package nl.kwartier.ui.internal.charts;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.ui.PeriodChart;
import nl.kwartier.ui.PeriodChart.Period;

/** Columns on a base line, in pixels, with their values above them and their periods below. */
public record ColumnPicture(int width, int height, int base, List<Pillar> pillars) {
    private static final int PITCH = 68;
    private static final int THICK = 44;
    private static final int HIGHEST = 150;
    /** Above the highest column: two lines of words. */
    private static final int HEAD = 44;

    private static final int FOOT = 28;
    private static final int LINE = 17;
    private static final int HATCH = 8;

    public static ColumnPicture of(PeriodChart chart) {
        List<Pillar> pillars = new ArrayList<>();
        int base = HEAD + HIGHEST;
        for (Period period : chart.periods()) {
            int left = pillars.size() * PITCH + (PITCH - THICK) / 2;
            int high = (int) Math.round(chart.part(period) * HIGHEST);
            pillars.add(new Pillar(
                    left, base - high, THICK, high, period.hidden(), period.shortName(), lines(period.text())));
        }
        return new ColumnPicture(Math.max(1, pillars.size()) * PITCH, base + FOOT, base, List.copyOf(pillars));
    }

    /** "minder dan 10" is wider than a column, so it stands in two lines. */
    private static List<String> lines(String text) {
        int space = text.indexOf(' ');
        return text.length() <= 8 || space < 0
                ? List.of(text)
                : List.of(text.substring(0, space), text.substring(space + 1));
    }

    /** A column with the words above and below it. */
    public record Pillar(int x, int y, int width, int height, boolean hidden, String name, List<String> words) {
        public int middle() {
            return x + width / 2;
        }

        /** Slanting lines that fill it, as an SVG path. */
        public String hatch() {
            StringBuilder path = new StringBuilder();
            for (int across = HATCH; across < width + height; across += HATCH) {
                path.append('M').append(x + Math.max(0, across - height));
                path.append(' ').append(y + Math.min(across, height));
                path.append('L').append(x + Math.min(across, width));
                path.append(' ').append(y + Math.max(0, across - width));
            }
            return path.toString();
        }

        /** The baseline of a line of the words above it. */
        public int baseline(int line) {
            return y - 8 - (words.size() - 1 - line) * LINE;
        }
    }
}
