package nl.kwartier.ui;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.ui.internal.Outline;
import nl.kwartier.ui.internal.Projection;

/**
 * Areas drawn once, ready for many maps: projected, and simplified to what a screen can show. Keep it until the areas change; drawing 518
 * neighbourhoods takes some milliseconds. Safe for several threads.
 *
 * <p>The projection is equirectangular at the middle latitude: true enough for a municipality, not for a continent.
 */
public final class MapGround {
    /** The width of every map, in units; the height follows from the areas. */
    public static final int WIDTH = 1000;

    /** Half a pixel on a map of 500 pixels wide. */
    private static final double TOLERANCE = 1.0;

    private final Projection projection;
    private final List<Drawn> drawn;

    private MapGround(Projection projection, List<Drawn> drawn) {
        this.projection = projection;
        this.drawn = List.copyOf(drawn);
    }

    /** Draws the areas. Without any, the map is an empty square. */
    public static MapGround of(List<MapArea> areas) {
        List<MapPoint> points = areas.stream()
                .flatMap(area -> area.rings().stream())
                .flatMap(List::stream)
                .toList();
        return draw(areas, points);
    }

    /** An empty ground that fits the points, for a municipality without borders on file. */
    public static MapGround around(List<MapPoint> points) {
        return draw(List.of(), points);
    }

    private static MapGround draw(List<MapArea> areas, List<MapPoint> points) {
        Projection projection = Projection.fitting(points, WIDTH);
        List<Drawn> drawn = new ArrayList<>();
        for (MapArea area : areas) {
            StringBuilder path = new StringBuilder();
            area.rings().forEach(ring -> Outline.append(path, projection.project(ring), TOLERANCE));
            drawn.add(new Drawn(area.key(), area.name(), path.toString()));
        }
        return new MapGround(projection, drawn);
    }

    /** The height of the map, in the units of {@link #WIDTH}. */
    public int height() {
        return projection.height();
    }

    /** The areas as they are drawn, in the order they came in. */
    public List<Drawn> areas() {
        return drawn;
    }

    /** The units from the left, which may be outside the map. */
    public long x(MapPoint point) {
        return Math.round(projection.x(point));
    }

    /** The units from the top, which may be outside the map. */
    public long y(MapPoint point) {
        return Math.round(projection.y(point));
    }

    /** Whether a point is on the map. */
    public boolean shows(MapPoint point) {
        return x(point) >= 0 && x(point) <= WIDTH && y(point) >= 0 && y(point) <= height();
    }

    /**
     * An area as it is drawn.
     *
     * @param key what a {@link MapView} calls it by
     * @param name what is shown when it is pointed at
     * @param path its borders in SVG's path language
     */
    public record Drawn(String key, String name, String path) {}
}
