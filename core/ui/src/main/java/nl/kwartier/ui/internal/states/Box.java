package nl.kwartier.ui.internal.states;

import java.util.List;

/** The drawn box of a state, in pixels; lines are the words in it. */
public record Box(int x, int y, int width, int height, List<String> lines, boolean side) {
    /** The distance between two lines of words. */
    public static final int LINE = 20;

    public int middle() {
        return x + width / 2;
    }

    public int centre() {
        return y + height / 2;
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    /** The baseline of a line of words, so that all lines together stand in the middle of the box. */
    public int baseline(int line) {
        return centre() - (lines.size() - 1) * LINE / 2 + line * LINE + 5;
    }
}
