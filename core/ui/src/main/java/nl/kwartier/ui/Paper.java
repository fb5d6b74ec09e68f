package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;

/**
 * A page made to be printed: large type, nothing of the console around it. On the screen it looks like a sheet.
 *
 * @param size the sheet
 * @param back the way back, shown on the screen alone; an empty href for none
 * @param title the heading of the page
 * @param lines sentences under the heading, each on a line of its own
 * @param body what the sheet is about, such as {@link Components#table}; {@link Contents#NONE} for nothing
 * @param footer a line at the end, such as whom to call; may be empty
 */
public record Paper(Size size, NavLink back, String title, List<String> lines, Content body, String footer) {
    /** Copies the lines. */
    public Paper {
        lines = List.copyOf(lines);
    }

    /** A sheet of A4 with a heading alone. */
    public static Paper of(String title) {
        return new Paper(Size.A4, NavLink.to("", ""), title, List.of(), Contents.NONE, "");
    }

    /** The same on another size of sheet. */
    public Paper size(Size sheet) {
        return new Paper(sheet, back, title, lines, body, footer);
    }

    /** The same with a way back on the screen. */
    public Paper back(NavLink way) {
        return new Paper(size, way, title, lines, body, footer);
    }

    /** The same with sentences under the heading. */
    public Paper lines(String... sentences) {
        return new Paper(size, back, title, List.of(sentences), body, footer);
    }

    /** The same about something. */
    public Paper body(Content piece) {
        return new Paper(size, back, title, lines, piece, footer);
    }

    /** The same with a line at the end. */
    public Paper footer(String line) {
        return new Paper(size, back, title, lines, body, line);
    }

    /** The size of a sheet, upright. */
    public enum Size {
        /** 210 by 297 mm, with letters of 16 points: to hang up, to fill in at a table. */
        A4("a4"),
        /** 148 by 210 mm, with letters of 13 points: to take along. */
        A5("a5");

        private final String style;

        Size(String style) {
            this.style = style;
        }

        /** The last part of the style class of this size, {@code a4} in {@code kw-paper--a4}. */
        public String style() {
            return style;
        }
    }
}
