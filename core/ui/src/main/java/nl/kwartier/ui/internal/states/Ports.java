package nl.kwartier.ui.internal.states;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kwartier.ui.StateDiagram;

/** The places at the faces of all boxes where lines leave and come in, each with room for a number. */
final class Ports {
    /** From one place to the next: a number in its circle, and some air. */
    static final int ROOM = 28;

    private final List<Map<Face, List<Port>>> boxes;

    private Ports(List<Map<Face, List<Port>>> boxes) {
        this.boxes = boxes;
    }

    static Ports of(StateDiagram diagram, List<Route> routes) {
        List<Map<Face, List<Port>>> boxes = new ArrayList<>();
        diagram.states().forEach(state -> boxes.add(new EnumMap<>(Face.class)));
        Ports ports = new Ports(boxes);
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            if (!route.straight()) {
                ports.add(Port.out(route, i, diagram.states().get(route.from()).side()));
                ports.add(Port.in(route, diagram.states().get(route.to()).side()));
            }
        }
        return ports;
    }

    private void add(Port port) {
        List<Port> face = boxes.get(port.box()).computeIfAbsent(port.face(), none -> new ArrayList<>());
        if (!face.contains(port)) {
            face.add(port);
        }
    }

    /** How many places the fullest face of a box has. */
    int most(int box) {
        return boxes.get(box).values().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Puts the places of each face in an order in which few lines cross: above what leads up, the nearest first, then what comes in, then
     * what leads down, the nearest last.
     */
    void sort(List<Box> placed) {
        for (int i = 0; i < boxes.size(); i++) {
            int here = placed.get(i).centre();
            for (List<Port> face : boxes.get(i).values()) {
                face.sort(Comparator.comparingInt(
                        port -> turn(placed.get(port.target()).centre() - here)));
            }
        }
    }

    private static int turn(int down) {
        return down == 0 ? 0 : Integer.signum(down) * (1_000_000 - Math.abs(down));
    }

    /** The height at which a line leaves or comes in. */
    int y(Port port, List<Box> placed) {
        List<Port> face = boxes.get(port.box()).getOrDefault(port.face(), List.of());
        return placed.get(port.box()).centre() + (2 * face.indexOf(port) - face.size() + 1) * ROOM / 2;
    }

    /** The boxes with which a box exchanges arrows around the sides. */
    List<Integer> partners(int box, List<Route> routes) {
        return IntStream.range(0, routes.size())
                .mapToObj(routes::get)
                .filter(route -> route.region() == Region.MIDDLE)
                .filter(route -> route.from() == box || route.to() == box)
                .map(route -> route.from() == box ? route.to() : route.from())
                .toList();
    }
}
