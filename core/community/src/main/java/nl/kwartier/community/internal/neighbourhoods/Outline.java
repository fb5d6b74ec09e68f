package nl.kwartier.community.internal.neighbourhoods;

import java.util.List;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhood.Polygon;

/** A neighbourhood with the box around it, so that most points need only four comparisons. */
record Outline(Neighbourhood neighbourhood, double south, double north, double west, double east) {
    static Outline of(Neighbourhood neighbourhood) {
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        for (Polygon polygon : neighbourhood.shape()) {
            for (Coordinates point : polygon.rings().get(0)) {
                south = Math.min(south, point.latitude());
                north = Math.max(north, point.latitude());
                west = Math.min(west, point.longitude());
                east = Math.max(east, point.longitude());
            }
        }
        return new Outline(neighbourhood, south, north, west, east);
    }

    boolean contains(Coordinates point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east
                && neighbourhood.shape().stream().anyMatch(polygon -> inside(polygon, point));
    }

    /** Inside the outer border and in no hole: a line from the point to the east crosses the rings an odd number of times. */
    private static boolean inside(Polygon polygon, Coordinates point) {
        boolean inside = false;
        for (List<Coordinates> ring : polygon.rings()) {
            for (int i = 1; i < ring.size(); i++) {
                inside ^= crosses(ring.get(i - 1), ring.get(i), point);
            }
        }
        return inside;
    }

    private static boolean crosses(Coordinates a, Coordinates b, Coordinates point) {
        if ((a.latitude() > point.latitude()) == (b.latitude() > point.latitude())) {
            return false;
        }
        double part = (point.latitude() - a.latitude()) / (b.latitude() - a.latitude());
        return point.longitude() < a.longitude() + part * (b.longitude() - a.longitude());
    }
}
