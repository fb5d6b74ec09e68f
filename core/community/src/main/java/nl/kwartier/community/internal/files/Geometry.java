package nl.kwartier.community.internal.files;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood.Polygon;

/** Turns GeoJSON geometry into values. GeoJSON puts the longitude first. */
final class Geometry {
    private Geometry() {}

    static boolean isPoint(JsonObject geometry) {
        return "Point".equals(type(geometry));
    }

    static boolean isArea(JsonObject geometry) {
        return type(geometry).endsWith("Polygon");
    }

    static Coordinates point(JsonObject geometry) {
        return point(geometry.get("coordinates"));
    }

    /** The polygons of a Polygon or MultiPolygon. */
    static List<Polygon> polygons(JsonObject geometry) {
        var coordinates = array(geometry.get("coordinates"));
        return switch (type(geometry)) {
            case "Polygon" -> List.of(polygon(coordinates));
            case "MultiPolygon" ->
                coordinates.asList().stream().map(part -> polygon(array(part))).toList();
            default ->
                throw new InvalidValue("Een buurt moet een vlak zijn (Polygon of MultiPolygon), geen ‘" + type(geometry)
                        + "’. Exporteer de grenzen als vlakken.");
        };
    }

    private static Polygon polygon(JsonArray rings) {
        var read = new ArrayList<List<Coordinates>>();
        for (JsonElement ring : rings) {
            read.add(array(ring).asList().stream().map(Geometry::point).toList());
        }
        return new Polygon(read);
    }

    private static Coordinates point(JsonElement pair) {
        var numbers = array(pair);
        if (numbers.size() < 2) {
            throw unreadable();
        }
        try {
            return new Coordinates(numbers.get(1).getAsDouble(), numbers.get(0).getAsDouble());
        } catch (NumberFormatException | IllegalStateException | UnsupportedOperationException notANumber) {
            throw unreadable();
        }
    }

    private static JsonArray array(JsonElement value) {
        if (value == null || !value.isJsonArray()) {
            throw unreadable();
        }
        return value.getAsJsonArray();
    }

    private static String type(JsonObject geometry) {
        var type = geometry.get("type");
        return type != null && type.isJsonPrimitive() ? type.getAsString() : "";
    }

    private static InvalidValue unreadable() {
        return new InvalidValue(
                "De vorm op de kaart is niet te lezen. Exporteer het bestand opnieuw als GeoJSON in WGS84.");
    }
}
