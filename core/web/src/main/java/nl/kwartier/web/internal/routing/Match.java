package nl.kwartier.web.internal.routing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the table says of a method and a path.
 *
 * @param mounted the route; null when there is none for this method
 * @param variables the variable segments by name
 * @param allowed the methods that this path has; empty when it has none
 */
public record Match(@Nullable Mounted mounted, Map<String, String> variables, Set<String> allowed) {
    static final Match NONE = new Match(null, Map.of(), Set.of());
}
