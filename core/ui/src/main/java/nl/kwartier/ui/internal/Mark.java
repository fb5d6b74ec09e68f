package nl.kwartier.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.kwartier.ui.MapDot;
import nl.kwartier.ui.MapGround;
import nl.kwartier.ui.MapView;

/**
 * What is drawn on a map for one dot, or for several that would lie over each other.
 *
 * @param x units from the left
 * @param y units from the top
 * @param dots the dots it stands for
 */
public record Mark(long x, long y, List<MapDot> dots) {
    /** With at most this many dots, each is drawn by itself. */
    private static final int FEW = 200;

    /** The side of the squares in which dots are taken together, in units: 33 pixels on a map that fills a laptop. */
    private static final int SIDE = 36;

    public static List<Mark> of(MapView view) {
        MapGround ground = view.ground();
        List<MapDot> shown =
                view.dots().stream().filter(dot -> ground.shows(dot.point())).toList();
        if (shown.size() <= FEW) {
            return shown.stream().map(dot -> mark(ground, List.of(dot))).toList();
        }
        Map<Long, List<MapDot>> squares = new TreeMap<>();
        for (MapDot dot : shown) {
            long square = ground.y(dot.point()) / SIDE * MapGround.WIDTH + ground.x(dot.point()) / SIDE;
            squares.computeIfAbsent(square, empty -> new ArrayList<>()).add(dot);
        }
        return apart(squares.values().stream().map(dots -> mark(ground, dots)).toList());
    }

    /** Takes marks together until none lies over another; the largest first, so that the outcome does not depend on the order. */
    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> waiting = new ArrayList<>(marks);
        waiting.sort(Comparator.comparingInt((Mark mark) -> mark.dots.size()).reversed());
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : waiting) {
            int over = IntStream.range(0, kept.size())
                    .filter(i -> kept.get(i).overlaps(mark))
                    .findFirst()
                    .orElse(-1);
            if (over < 0) {
                kept.add(mark);
            } else {
                kept.set(over, kept.get(over).with(mark));
            }
        }
        return kept;
    }

    private boolean overlaps(Mark other) {
        return Math.hypot((double) (x - other.x), (double) (y - other.y)) < 0.85 * (radius() + other.radius());
    }

    /** The same mark, at the same spot, for more dots. */
    private Mark with(Mark other) {
        List<MapDot> all = new ArrayList<>(dots);
        all.addAll(other.dots);
        return new Mark(x, y, List.copyOf(all));
    }

    private static Mark mark(MapGround ground, List<MapDot> dots) {
        double x =
                dots.stream().mapToLong(dot -> ground.x(dot.point())).average().orElse(0);
        double y =
                dots.stream().mapToLong(dot -> ground.y(dot.point())).average().orElse(0);
        return new Mark(Math.round(x), Math.round(y), List.copyOf(dots));
    }

    public boolean single() {
        return dots.size() == 1;
    }

    public MapDot first() {
        return dots.get(0);
    }

    /** The surface grows with the number of dots, up to what fits its square. */
    public long radius() {
        return Math.min(20, Math.round(9 + 2.2 * Math.sqrt(dots.size())));
    }
}
