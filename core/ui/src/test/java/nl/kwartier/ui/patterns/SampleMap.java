package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.MapArea;
import nl.kwartier.ui.MapDot;
import nl.kwartier.ui.MapGround;
import nl.kwartier.ui.MapPoint;
import nl.kwartier.ui.MapView;
import nl.kwartier.ui.Tone;

/** A town of crooked squares with a river's bend along the top. */
final class SampleMap {
    private static final int ACROSS = 6;
    private static final int DOWN = 4;

    private SampleMap() {}

    static Content drawing() {
        Random random = new Random(24);
        MapPoint[][] corners = corners(random);
        List<MapArea> areas = new ArrayList<>();
        Map<String, MapView.Area> shown = new HashMap<>();
        for (int row = 0; row < DOWN; row++) {
            for (int column = 0; column < ACROSS; column++) {
                String key = row + "-" + column;
                areas.add(new MapArea(key, "Buurt " + key, List.of(square(corners, row, column))));
                shown.put(key, new MapView.Area(random.nextInt(5), "Buurt " + key + ": activiteiten", "/plekken"));
            }
        }
        MapGround ground = MapGround.of(areas);
        return Drawings.map(new MapView(
                "Activiteiten per buurt",
                ground,
                shown,
                dots(random),
                "38 activiteiten op 22 plekken. Hoe voller de kleur, hoe meer bezoek."));
    }

    private static List<MapDot> dots(Random random) {
        List<MapDot> dots = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            MapPoint point = new MapPoint(52.005 + random.nextDouble() * 0.03, 5.01 + random.nextDouble() * 0.07);
            dots.add(new MapDot(point, "Plek " + (i + 1), "/plekken", i == 4 ? Tone.SOON : Tone.PLAIN));
        }
        return dots;
    }

    private static MapPoint[][] corners(Random random) {
        MapPoint[][] corners = new MapPoint[DOWN + 1][ACROSS + 1];
        for (int row = 0; row <= DOWN; row++) {
            for (int column = 0; column <= ACROSS; column++) {
                double bend = row == DOWN ? 0.004 * Math.sin(column) : 0;
                corners[row][column] = new MapPoint(
                        52 + row * 0.01 + random.nextDouble() * 0.006 + bend,
                        5 + column * 0.015 + random.nextDouble() * 0.009);
            }
        }
        return corners;
    }

    private static List<MapPoint> square(MapPoint[][] corners, int row, int column) {
        MapPoint start = corners[row][column];
        return List.of(start, corners[row][column + 1], corners[row + 1][column + 1], corners[row + 1][column], start);
    }
}
