package nl.kwartier.ui.internal.states;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwartier.ui.StateDiagram;
import nl.kwartier.ui.Table;

/**
 * A drawing of states: those on the way in a column, those aside in a second one, and the arrows along lanes beside the columns.
 *
 * <p>No two labels meet: a number stands where its arrow leaves a box, and each arrow leaves at a place of its own; lanes begin only beyond
 * the numbers.
 */
public record StatePicture(int width, int height, List<Box> boxes, List<Wire> wires, List<Tag> tags, Table table) {
    private static final int MARGIN = 2;
    /** From a box to the first lane: room for a number. */
    private static final int EXIT = 44;

    private static final int TRACK = 12;
    private static final int NUMBER = 21;
    /** How far two straight arrows between the same boxes stay from the middle. */
    private static final int BESIDE = 18;

    public static StatePicture of(StateDiagram diagram) {
        List<Route> routes = Route.of(diagram);
        Ports ports = Ports.of(diagram, routes);
        Columns columns = new Columns(diagram, routes, ports);
        List<Box> placed = columns.place();
        ports.sort(placed);
        Map<Region, Lanes> lanes = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            lanes.put(region, Lanes.of(heights(region, routes, ports, placed)));
        }
        return new Drawing(diagram, routes, ports, placed, lanes, columns.width()).picture();
    }

    private static Map<Integer, List<Integer>> heights(
            Region region, List<Route> routes, Ports ports, List<Box> placed) {
        Map<Integer, List<Integer>> heights = new TreeMap<>();
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            if (route.region() == region && !route.straight()) {
                List<Integer> lane = heights.computeIfAbsent(route.to(), none -> new ArrayList<>());
                lane.add(ports.y(Port.out(route, i, placed.get(route.from()).side()), placed));
                lane.add(ports.y(Port.in(route, placed.get(route.to()).side()), placed));
            }
        }
        return heights;
    }

    /** The last step: from columns and lanes to pixels. */
    private static final class Drawing {
        private final StateDiagram diagram;
        private final List<Route> routes;
        private final Ports ports;
        private final Map<Region, Lanes> lanes;
        private final int way;
        private final int aside;
        private final int width;
        private final List<Box> boxes;
        private final List<Wire> wires = new ArrayList<>();
        private final List<Tag> tags = new ArrayList<>();

        Drawing(
                StateDiagram diagram,
                List<Route> routes,
                Ports ports,
                List<Box> placed,
                Map<Region, Lanes> lanes,
                int boxWidth) {
            this.diagram = diagram;
            this.routes = routes;
            this.ports = ports;
            this.lanes = lanes;
            boolean sides = placed.stream().anyMatch(Box::side);
            this.way = MARGIN + room(Region.LEFT);
            this.aside = way + boxWidth + (sides ? EXIT + Math.max(EXIT, room(Region.MIDDLE)) : 0);
            this.width = aside + (sides ? boxWidth : 0) + room(Region.RIGHT) + MARGIN;
            this.boxes = placed.stream()
                    .map(box -> new Box(
                            box.side() ? aside : way,
                            box.y() + MARGIN,
                            box.width(),
                            box.height(),
                            box.lines(),
                            box.side()))
                    .toList();
        }

        private int room(Region region) {
            int tracks = count(region);
            return tracks == 0 ? 0 : EXIT + (tracks - 1) * TRACK + (region == Region.MIDDLE ? 0 : MARGIN);
        }

        private int count(Region region) {
            Lanes found = lanes.get(region);
            return found == null ? 0 : found.count();
        }

        StatePicture picture() {
            for (int i = 0; i < routes.size(); i++) {
                if (routes.get(i).straight()) {
                    straight(routes.get(i));
                } else {
                    around(routes.get(i), i);
                }
            }
            int height = boxes.stream().mapToInt(Box::bottom).max().orElse(0) + MARGIN;
            return new StatePicture(width, height, boxes, wires, tags, Rule.table(diagram));
        }

        private void straight(Route route) {
            Box from = boxes.get(route.from());
            Box to = boxes.get(route.to());
            boolean down = to.y() > from.y();
            boolean both = routes.stream()
                    .anyMatch(other -> other.straight() && other.from() == route.to() && other.to() == route.from());
            int x = from.middle() + (both ? (down ? -BESIDE : BESIDE) : 0);
            int start = down ? from.bottom() : from.y();
            int end = down ? to.y() : to.bottom();
            wires.add(Wire.straight(x, start, end));
            tags.add(new Tag(x, (start + end - (down ? 8 : -8)) / 2, route.number()));
        }

        private void around(Route route, int arrow) {
            Port out = Port.out(route, arrow, boxes.get(route.from()).side());
            Port in = Port.in(route, boxes.get(route.to()).side());
            int fromX = out.face().edge(boxes.get(route.from()));
            int fromY = ports.y(out, boxes);
            wires.add(
                    Wire.around(fromX, fromY, lane(route), in.face().edge(boxes.get(route.to())), ports.y(in, boxes)));
            tags.add(new Tag(fromX + out.face().sign() * NUMBER, fromY, route.number()));
        }

        private int lane(Route route) {
            Lanes found = lanes.get(route.region());
            int away = EXIT + (found == null ? 0 : found.track(route.to())) * TRACK;
            return switch (route.region()) {
                case LEFT -> way - away;
                case MIDDLE -> boxes.get(0).width() + way + away;
                case RIGHT -> boxes.get(0).width() + aside + away;
            };
        }
    }
}
