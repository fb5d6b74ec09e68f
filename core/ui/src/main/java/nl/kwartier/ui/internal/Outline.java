package nl.kwartier.ui.internal;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Draws a ring as an SVG path in whole units, leaving out the points that nobody would see: those nearer than the tolerance to the line
 * between the points that stay (Ramer, Douglas and Peucker).
 */
public final class Outline {
    private Outline() {}

    /** Appends one closed ring. A ring that shrinks to nothing is drawn as a speck, so that every area stays on the map. */
    public static void append(StringBuilder path, double[] ring, double tolerance) {
        int points = ring.length / 2;
        if (points == 0) {
            return;
        }
        BitSet kept = kept(ring, points, tolerance);
        long x = Math.round(ring[0]);
        long y = Math.round(ring[1]);
        path.append('M').append(x).append(' ').append(y);
        int start = path.length();
        for (int i = kept.nextSetBit(1); i >= 0 && i < points - 1; i = kept.nextSetBit(i + 1)) {
            long dx = Math.round(ring[2 * i]) - x;
            long dy = Math.round(ring[2 * i + 1]) - y;
            if (dx != 0 || dy != 0) {
                path.append(path.length() == start ? "l" : dx < 0 ? "" : " ").append(dx);
                path.append(dy < 0 ? "" : " ").append(dy);
                x += dx;
                y += dy;
            }
        }
        path.append(path.length() == start ? "h1v1z" : "z");
    }

    private static BitSet kept(double[] ring, int points, double tolerance) {
        BitSet kept = new BitSet(points);
        Deque<int[]> spans = new ArrayDeque<>();
        int far = farthest(ring, 0, 0, points - 1);
        spans.push(new int[] {0, far});
        spans.push(new int[] {far, points - 1});
        while (!spans.isEmpty()) {
            int[] span = spans.pop();
            kept.set(span[0]);
            kept.set(span[1]);
            int middle = farthest(ring, span[0], span[0], span[1]);
            if (middle > span[0] && distance(ring, middle, span[0], span[1]) > tolerance) {
                spans.push(new int[] {span[0], middle});
                spans.push(new int[] {middle, span[1]});
            }
        }
        return kept;
    }

    /** The point between two others that is farthest from the line between them; {@code none} when there is no point between. */
    private static int farthest(double[] ring, int none, int from, int to) {
        int found = none;
        double most = 0;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(ring, i, from, to);
            if (distance > most) {
                most = distance;
                found = i;
            }
        }
        return found;
    }

    private static double distance(double[] ring, int point, int from, int to) {
        double x = ring[2 * from];
        double y = ring[2 * from + 1];
        double dx = ring[2 * to] - x;
        double dy = ring[2 * to + 1] - y;
        double px = ring[2 * point] - x;
        double py = ring[2 * point + 1] - y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return Math.hypot(px - along * dx, py - along * dy);
    }
}
