package nl.kwartier.web.internal.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All routes at one moment. Immutable. */
public final class RouteTable {
    private final List<Mounted> all;
    private final RouteTree tree = new RouteTree();

    RouteTable(List<Mounted> all) {
        this.all = List.copyOf(all);
        this.all.forEach(tree::add);
    }

    /** Every route. */
    public List<Mounted> all() {
        return all;
    }

    /** Finds the route for a method and a decoded path that begins with a slash. */
    public Match find(String method, List<String> segments) {
        Map<String, String> variables = new HashMap<>();
        RouteTree node = tree.find(segments, 0, variables);
        if (node == null) {
            return Match.NONE;
        }
        String asked = method.equals("HEAD") ? "GET" : method;
        return new Match(
                node.byMethod().get(asked),
                variables,
                new TreeSet<>(node.byMethod().keySet()));
    }
}
