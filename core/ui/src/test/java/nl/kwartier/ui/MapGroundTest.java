package nl.kwartier.ui;

import static nl.kwartier.ui.ComponentsTest.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MapGroundTest {
    private static final MapArea SQUARE = new MapArea(
            "noord",
            "Noord",
            List.of(List.of(
                    point(52, 5),
                    point(52, 5.0005),
                    point(52, 5.01),
                    point(52.005, 5.01),
                    point(52.005, 5),
                    point(52, 5))));

    @Test
    void aPointThatNobodyWouldSeeIsLeftOut() {
        String path = MapGround.of(List.of(SQUARE)).areas().get(0).path();

        assertThat(path).startsWith("M").endsWith("z");
        assertThat(Pattern.compile("-?\\d+").matcher(path).results())
                .as("two numbers for each of four corners")
                .hasSize(8);
    }

    @Test
    void northIsUpAndEastIsRight() {
        MapGround ground = MapGround.of(List.of(SQUARE));

        assertThat(ground.y(point(52.005, 5))).isLessThan(ground.y(point(52, 5)));
        assertThat(ground.x(point(52, 5.01))).isGreaterThan(ground.x(point(52, 5)));
        assertThat(ground.shows(point(52.001, 5.001))).isTrue();
        assertThat(ground.shows(point(53, 5.001))).isFalse();
    }

    @Test
    void aPlaceOutsideTheMapIsNotDrawn() {
        List<MapDot> dots = List.of(
                new MapDot(point(52.001, 5.005), "De Linde", "/plekken/1", Tone.GOOD),
                new MapDot(point(40, 5.005), "Ver weg", "/plekken/2", Tone.GOOD));

        String html = html(Drawings.map(new MapView("Plekken", MapGround.of(List.of(SQUARE)), Map.of(), dots, "")));

        assertThat(html).contains("De Linde").doesNotContain("Ver weg");
    }

    @Test
    void manyPlacesAtOneSpotAreDrawnAsTheirNumber() {
        List<MapDot> dots = Stream.generate(() -> new MapDot(point(52.001, 5.005), "De Linde", "/plekken/1", Tone.GOOD))
                .limit(201)
                .toList();

        String html = html(Drawings.map(new MapView("Plekken", MapGround.of(List.of(SQUARE)), Map.of(), dots, "")));

        assertThat(html).contains(">201</text>").doesNotContain("De Linde");
    }

    @Test
    void aMapWithoutBordersOrPlacesIsEmpty() {
        assertThat(MapGround.of(List.of()).areas()).isEmpty();
        assertThat(MapGround.around(List.of(point(52, 5))).height()).isPositive();
    }

    @Test
    void fiveHundredRealNeighbourhoodsFitInAHundredKilobytes() throws IOException {
        Path file = Path.of(System.getProperty("kwartier.shared", "absent"), "data/amsterdam/buurten.geojson");
        Assumptions.assumeTrue(Files.exists(file), "Skipped: the real neighbourhoods are not at " + file);
        List<MapArea> areas = new ArrayList<>();
        for (JsonElement feature :
                JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("features")) {
            areas.add(area(feature.getAsJsonObject()));
        }

        long start = System.nanoTime();
        MapGround ground = MapGround.of(areas);
        long drawn = System.nanoTime() - start;
        String html = html(Drawings.map(new MapView("Amsterdam", ground, Map.of(), List.of(), "")));

        assertThat(ground.areas())
                .hasSize(518)
                .allSatisfy(area -> assertThat(area.path()).endsWith("z"));
        assertThat(html.length()).isLessThan(100_000);
        Files.writeString(Path.of("target/amsterdam.html"), html);
        System.out.println(
                "Map of 518 neighbourhoods: " + html.length() + " characters, drawn in " + drawn / 1_000_000 + " ms");
    }

    private static MapArea area(JsonObject feature) {
        JsonObject properties = feature.getAsJsonObject("properties");
        List<List<MapPoint>> rings = new ArrayList<>();
        for (JsonElement ring : feature.getAsJsonObject("geometry").getAsJsonArray("coordinates")) {
            List<MapPoint> points = new ArrayList<>();
            for (JsonElement pair : ring.getAsJsonArray()) {
                JsonArray lonLat = pair.getAsJsonArray();
                points.add(point(lonLat.get(1).getAsDouble(), lonLat.get(0).getAsDouble()));
            }
            rings.add(points);
        }
        return new MapArea(
                properties.get("buurtcode").getAsString(),
                properties.get("buurtnaam").getAsString(),
                rings);
    }

    private static MapPoint point(double latitude, double longitude) {
        return new MapPoint(latitude, longitude);
    }
}
