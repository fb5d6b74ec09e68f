package nl.kwartier.ui.internal.states;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwartier.ui.StateDiagram;

/** Puts the boxes in two columns: the way from top to bottom, and beside it what lies aside, each near what it belongs to. */
final class Columns {
    /** All heights are a multiple of this. The boxes aside lie half of it lower, so that no line runs along another. */
    private static final int GRID = 14;

    private static final int GAP = 28;
    private static final int GAP_WITH_ARROW = 56;
    private static final int LOWEST_BOX = 56;
    /** The widest that a letter of a box may be on average, in pixels, at 15 pixels and 600 weight. */
    private static final int LETTER = 9;

    private static final int PADDING = 12;

    private final StateDiagram diagram;
    private final List<Route> routes;
    private final Ports ports;
    private final int width;

    Columns(StateDiagram diagram, List<Route> routes, Ports ports) {
        this.diagram = diagram;
        this.routes = routes;
        this.ports = ports;
        int longest = diagram.states().stream()
                .mapToInt(state -> Wrapped.longestWord(state.name()))
                .max()
                .orElse(0);
        this.width = Math.max(132, Math.min(208, longest * LETTER + 2 * PADDING));
    }

    int width() {
        return width;
    }

    /** The boxes in the order of the states, at x = 0. */
    List<Box> place() {
        List<Box> boxes = new ArrayList<>();
        diagram.states().forEach(state -> boxes.add(new Box(0, 0, 0, 0, List.of(), state.side())));
        placeWay(boxes);
        placeAside(boxes);
        return boxes;
    }

    private void placeWay(List<Box> boxes) {
        int y = 0;
        int before = -1;
        for (int i : of(false)) {
            y += before < 0 ? 0 : straight(before, i) ? GAP_WITH_ARROW : GAP;
            boxes.set(i, box(i, y));
            y = boxes.get(i).bottom();
            before = i;
        }
    }

    private void placeAside(List<Box> boxes) {
        int free = GRID / 2;
        for (int i : byHeightOfPartners(boxes)) {
            Box box = box(i, 0);
            int wanted = height(i, boxes) - box.height() / 2;
            int y = Math.max(free, Math.floorDiv(wanted, GRID) * GRID + GRID / 2);
            boxes.set(i, box(i, y));
            free = boxes.get(i).bottom() + GAP;
        }
    }

    private List<Integer> byHeightOfPartners(List<Box> boxes) {
        return of(true).stream()
                .sorted(Comparator.comparingInt(i -> height(i, boxes)))
                .toList();
    }

    private int height(int box, List<Box> boxes) {
        return (int) ports.partners(box, routes).stream()
                .mapToInt(partner -> boxes.get(partner).centre())
                .average()
                .orElse(0);
    }

    private List<Integer> of(boolean side) {
        return IntStream.range(0, diagram.states().size())
                .filter(i -> diagram.states().get(i).side() == side)
                .boxed()
                .toList();
    }

    private boolean straight(int one, int next) {
        return routes.stream()
                .anyMatch(route -> route.straight()
                        && Math.min(route.from(), route.to()) == one
                        && route.from() + route.to() == one + next);
    }

    private Box box(int i, int y) {
        StateDiagram.State state = diagram.states().get(i);
        List<String> lines = Wrapped.lines(state.name(), (width - 2 * PADDING) / LETTER);
        int words = lines.size() * Box.LINE + 16;
        int numbers = ports.most(i) * Ports.ROOM;
        int high = Math.max(LOWEST_BOX, Math.max(words, numbers));
        return new Box(0, y, width, (high + 2 * GRID - 1) / (2 * GRID) * 2 * GRID, lines, state.side());
    }
}
