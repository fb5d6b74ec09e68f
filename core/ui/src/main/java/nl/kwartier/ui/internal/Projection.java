package nl.kwartier.ui.internal;

import java.util.List;
import nl.kwartier.ui.MapPoint;

/** From degrees to a flat map of a fixed width, with a margin. */
public final class Projection {
    private static final double MARGIN = 12;
    /** A map is never higher than this part of its width, nor lower than the other. */
    private static final double HIGHEST = 1.1;

    private static final double LOWEST = 0.45;

    private final double scale;
    private final double shrink;
    private final double west;
    private final double north;
    private final double left;
    private final double top;
    private final int height;

    private Projection(double west, double east, double south, double north, int width) {
        this.west = west;
        this.north = north;
        shrink = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * shrink, 1e-4);
        double high = Math.max(north - south, 1e-4);
        double room = width - 2 * MARGIN;
        double drawnHeight = Math.min(room * high / wide, width * HIGHEST - 2 * MARGIN);
        scale = Math.min(room / wide, drawnHeight / high);
        height = (int) Math.ceil(Math.max(drawnHeight + 2 * MARGIN, width * LOWEST));
        left = (width - wide * scale) / 2;
        top = (height - high * scale) / 2;
    }

    /** The largest map on which all points have a place. */
    public static Projection fitting(List<MapPoint> points, int width) {
        double south = points.stream().mapToDouble(MapPoint::latitude).min().orElse(52);
        double north = points.stream().mapToDouble(MapPoint::latitude).max().orElse(52);
        double west = points.stream().mapToDouble(MapPoint::longitude).min().orElse(5);
        double east = points.stream().mapToDouble(MapPoint::longitude).max().orElse(5);
        return new Projection(west, east, south, north, width);
    }

    public int height() {
        return height;
    }

    public double x(MapPoint point) {
        return left + (point.longitude() - west) * shrink * scale;
    }

    public double y(MapPoint point) {
        return top + (north - point.latitude()) * scale;
    }

    /** A ring as x and y in turn. */
    public double[] project(List<MapPoint> ring) {
        double[] flat = new double[ring.size() * 2];
        for (int i = 0; i < ring.size(); i++) {
            flat[2 * i] = x(ring.get(i));
            flat[2 * i + 1] = y(ring.get(i));
        }
        return flat;
    }
}
