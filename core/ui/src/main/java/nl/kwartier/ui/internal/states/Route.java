package nl.kwartier.ui.internal.states;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kwartier.ui.StateDiagram;
import nl.kwartier.ui.StateDiagram.Arrow;

/** Where an arrow runs: straight to the neighbour on the way, or through a region. From and to are places in the list of states. */
record Route(int number, int from, int to, boolean straight, Region region) {
    static List<Route> of(StateDiagram diagram) {
        List<String> ids = diagram.states().stream().map(StateDiagram.State::id).toList();
        List<Integer> way = IntStream.range(0, ids.size())
                .filter(i -> !diagram.states().get(i).side())
                .boxed()
                .toList();
        List<Route> routes = new ArrayList<>();
        Set<List<Integer>> straight = new HashSet<>();
        for (Rule rule : Rule.of(diagram)) {
            for (Arrow arrow : rule.arrows()) {
                int from = ids.indexOf(arrow.from());
                int to = ids.indexOf(arrow.to());
                boolean fromSide = diagram.states().get(from).side();
                boolean toSide = diagram.states().get(to).side();
                boolean neighbours = !fromSide && !toSide && Math.abs(way.indexOf(from) - way.indexOf(to)) == 1;
                // Two arrows between the same two states cannot both be straight.
                boolean direct = neighbours && straight.add(List.of(from, to));
                routes.add(new Route(rule.number(), from, to, direct, Region.of(fromSide, toSide)));
            }
        }
        return List.copyOf(routes);
    }
}
