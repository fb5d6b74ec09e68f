package nl.kwartier.web.internal.pages.places;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.MapDot;
import nl.kwartier.ui.MapPoint;
import nl.kwartier.ui.MapView;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.Ground;
import nl.kwartier.web.internal.pages.NoMap;

/** The places on the map, with the same in a table below it. */
final class PlaceMap {
    /** More rows than this make the table a page of its own: the list. */
    private static final int MOST_ROWS = 100;

    private final Places places;
    private final Ground ground;

    PlaceMap(Places places, Neighbourhoods neighbourhoods) {
        this.places = places;
        this.ground = new Ground(neighbourhoods);
    }

    Content of(Request request, Places.Filter filter) {
        List<Places.Point> points = places.points(request.caller(), filter);
        if (points.isEmpty() && ground.neighbourhoods(request.caller()).isEmpty()) {
            return Components.card(NoMap.of(request));
        }
        List<MapDot> dots = points.stream()
                .map(point -> new MapDot(
                        new MapPoint(point.at().latitude(), point.at().longitude()),
                        point.name(),
                        "/plekken/" + point.id(),
                        Tone.PLAIN))
                .toList();
        Map<String, MapView.Area> areas = ground.neighbourhoods(request.caller()).stream()
                .collect(Collectors.toMap(
                        one -> one.code(),
                        one -> new MapView.Area(
                                one.code().equals(filter.neighbourhood()) ? 3 : 1,
                                one.name(),
                                "/plekken/kaart?buurt=" + one.code())));
        var map = new MapView(
                "Plekken op de kaart",
                ground.of(request.caller(), filter.neighbourhood()),
                areas,
                dots,
                Dutch.number(points.size()) + " plekken met een punt op de kaart.");
        return Contents.of(
                Components.card(Drawings.map(map)), Components.card("list", "Dezelfde plekken", table(points)));
    }

    private static Content table(List<Places.Point> points) {
        List<List<Content>> rows = points.stream()
                .limit(MOST_ROWS)
                .map(point -> List.of(
                        Components.link(point.name(), "/plekken/" + point.id()),
                        Contents.text(point.kind() == null ? "" : point.kind())))
                .toList();
        Content table = Components.table(
                new Table("Plekken op de kaart", List.of(Column.of("Plek"), Column.of("Soort")), rows));
        return points.size() <= MOST_ROWS
                ? table
                : Components.stack(
                        table,
                        Contents.text("Dit zijn de eerste " + MOST_ROWS
                                + ". Kies een buurt, of kijk in de lijst voor de rest."));
    }
}
