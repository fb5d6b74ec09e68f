package nl.kwartier.web.internal.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths by segment; a fixed segment goes before a variable one. Filled once, then only read. */
final class RouteTree {
    private final Map<String, RouteTree> fixed = new HashMap<>();
    private final Map<String, Mounted> byMethod = new HashMap<>();
    private @Nullable RouteTree variable;
    private String variableName = "";

    void add(Mounted mounted) {
        RouteTree node = this;
        for (String segment : segments(mounted.path())) {
            node = node.child(segment, mounted);
        }
        for (String method : mounted.methods()) {
            Mounted other = node.byMethod.putIfAbsent(method, mounted);
            if (other != null) {
                throw new IllegalArgumentException(method + " " + mounted.path() + " is declared twice");
            }
        }
    }

    private RouteTree child(String segment, Mounted mounted) {
        if (!segment.startsWith("{")) {
            return fixed.computeIfAbsent(segment, name -> new RouteTree());
        }
        String name = segment.substring(1, segment.length() - 1);
        if (variable == null) {
            variable = new RouteTree();
            variableName = name;
        } else if (!variableName.equals(name)) {
            throw new IllegalArgumentException(mounted.path() + " names a variable {" + name
                    + "} that another route calls {" + variableName + "}");
        }
        return variable;
    }

    /** The node of a path, with its variables filled in; null when no route has it. */
    @Nullable RouteTree find(List<String> segments, int from, Map<String, String> variables) {
        if (from == segments.size()) {
            return byMethod.isEmpty() ? null : this;
        }
        String segment = segments.get(from);
        RouteTree next = fixed.get(segment);
        RouteTree found = next == null ? null : next.find(segments, from + 1, variables);
        if (found == null && variable != null && !segment.isEmpty()) {
            found = variable.find(segments, from + 1, variables);
            if (found != null) {
                variables.put(variableName, segment);
            }
        }
        return found;
    }

    Map<String, Mounted> byMethod() {
        return byMethod;
    }

    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
