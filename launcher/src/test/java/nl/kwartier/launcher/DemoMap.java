package nl.kwartier.launcher;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The neighbourhoods of the demo municipality: their outer borders by code. */
record DemoMap(Map<String, List<Point>> borders, List<JsonObject> properties) {
    /** Degrees east and north, WGS84. */
    record Point(double east, double north) {}

    static DemoMap read() {
        Map<String, List<Point>> borders = new LinkedHashMap<>();
        List<JsonObject> properties = new ArrayList<>();
        JsonObject file = JsonParser.parseString(RepositoryFiles.text("config/demo/buurten.geojson"))
                .getAsJsonObject();
        for (JsonElement each : file.getAsJsonArray("features")) {
            JsonObject feature = each.getAsJsonObject();
            JsonObject named = feature.getAsJsonObject("properties");
            properties.add(named);
            borders.put(named.get("buurtcode").getAsString(), border(feature.getAsJsonObject("geometry")));
        }
        return new DemoMap(borders, properties);
    }

    private static List<Point> border(JsonObject geometry) {
        JsonArray ring = geometry.getAsJsonArray("coordinates").get(0).getAsJsonArray();
        List<Point> points = new ArrayList<>();
        for (JsonElement each : ring) {
            JsonArray pair = each.getAsJsonArray();
            points.add(new Point(pair.get(0).getAsDouble(), pair.get(1).getAsDouble()));
        }
        return points;
    }

    /** The codes of all neighbourhoods around this point: one, unless something is wrong. */
    List<String> around(Point point) {
        return borders.entrySet().stream()
                .filter(border -> path(border.getValue()).contains(point.east(), point.north()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The closed lines made of what borders on one neighbourhood only, each as its corners. */
    List<Set<Point>> outlines() {
        Map<Point, Set<Point>> next = new HashMap<>();
        for (List<Point> border : borders.values()) {
            for (int i = 1; i < border.size(); i++) {
                toggle(next, border.get(i - 1), border.get(i));
                toggle(next, border.get(i), border.get(i - 1));
            }
        }
        next.values().removeIf(Set::isEmpty);
        List<Set<Point>> outlines = new ArrayList<>();
        while (!next.isEmpty()) {
            outlines.add(takeOutline(next));
        }
        return outlines;
    }

    /** What two neighbours share is gone once both have passed. */
    private static void toggle(Map<Point, Set<Point>> next, Point from, Point to) {
        Set<Point> targets = next.computeIfAbsent(from, any -> new HashSet<>());
        if (!targets.add(to)) {
            targets.remove(to);
        }
    }

    private static Set<Point> takeOutline(Map<Point, Set<Point>> next) {
        Set<Point> outline = new HashSet<>();
        Deque<Point> waiting = new ArrayDeque<>(List.of(next.keySet().iterator().next()));
        while (!waiting.isEmpty()) {
            Point point = waiting.pop();
            if (outline.add(point)) {
                Set<Point> targets = next.remove(point);
                if (targets.size() != 2) {
                    throw new IllegalStateException("at " + point + " the outline forks: to " + targets);
                }
                waiting.addAll(targets);
            }
        }
        return outline;
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).east(), points.get(0).north());
        points.forEach(point -> path.lineTo(point.east(), point.north()));
        path.closePath();
        return path;
    }
}
