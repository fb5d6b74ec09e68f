package nl.kwartier.ui.internal.states;

/** The drawn line of an arrow and its tip, as SVG paths; main when it follows the usual way. */
public record Wire(String line, String tip, boolean main) {
    private static final int TIP = 8;
    private static final int CORNER = 8;

    /** Straight down, or up, from one box to the next. */
    static Wire straight(int x, int from, int to) {
        int sign = to > from ? 1 : -1;
        int neck = to - sign * TIP;
        String tip = "M" + x + " " + to + "l-5 " + (-sign * TIP) + "h10z";
        return new Wire("M" + x + " " + from + "V" + neck, tip, sign > 0);
    }

    /** Out of the side of a box to a lane, along the lane, and into the side of another box. */
    static Wire around(int fromX, int fromY, int lane, int toX, int toY) {
        int in = toX > lane ? 1 : -1;
        int out = lane > fromX ? 1 : -1;
        int down = toY > fromY ? 1 : -1;
        int round = Math.min(CORNER, Math.abs(toY - fromY) / 2);
        String line = "M" + fromX + " " + fromY
                + "H" + (lane - out * round)
                + "Q" + lane + " " + fromY + " " + lane + " " + (fromY + down * round)
                + "V" + (toY - down * round)
                + "Q" + lane + " " + toY + " " + (lane + in * round) + " " + toY
                + "H" + (toX - in * TIP);
        String tip = "M" + toX + " " + toY + "l" + (-in * TIP) + " -5v10z";
        return new Wire(line, tip, false);
    }
}
