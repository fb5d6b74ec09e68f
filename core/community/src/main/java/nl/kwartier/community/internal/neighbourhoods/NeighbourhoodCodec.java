package nl.kwartier.community.internal.neighbourhoods;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhood.Polygon;
import nl.kwartier.community.internal.versions.Json;
import nl.kwartier.community.internal.versions.Values;
import org.jspecify.annotations.Nullable;

/** Keeps a neighbourhood as compact text; a ring is one list of numbers, latitude and longitude in turn. */
final class NeighbourhoodCodec {
    private NeighbourhoodCodec() {}

    static String text(Neighbourhood neighbourhood) {
        return Json.text(Values.building()
                .put("naam", neighbourhood.name())
                .put("wijk", neighbourhood.district())
                .put("stadsdeel", neighbourhood.area())
                .put(
                        "vorm",
                        neighbourhood.shape().stream()
                                .map(polygon -> polygon.rings().stream()
                                        .map(NeighbourhoodCodec::numbers)
                                        .toList())
                                .toList())
                .done());
    }

    static Neighbourhood neighbourhood(String code, String text) {
        var values = Json.values(text);
        var shape = list(values.byName().get("vorm")).stream()
                .map(polygon -> new Polygon(
                        list(polygon).stream().map(NeighbourhoodCodec::ring).toList()))
                .toList();
        return new Neighbourhood(code, values.required("naam"), values.text("wijk"), values.text("stadsdeel"), shape);
    }

    private static List<Double> numbers(List<Coordinates> ring) {
        var numbers = new ArrayList<Double>(ring.size() * 2);
        for (Coordinates point : ring) {
            numbers.add(point.latitude());
            numbers.add(point.longitude());
        }
        return numbers;
    }

    private static List<Coordinates> ring(Object numbers) {
        var list = list(numbers);
        var ring = new ArrayList<Coordinates>(list.size() / 2);
        for (int i = 0; i < list.size(); i += 2) {
            ring.add(new Coordinates((Double) list.get(i), (Double) list.get(i + 1)));
        }
        return ring;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
