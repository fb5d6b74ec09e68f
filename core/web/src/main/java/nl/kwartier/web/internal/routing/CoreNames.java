package nl.kwartier.web.internal.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.ReservedNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first parts of the core's addresses: a programme by such a name would sit in its place. */
@Component(service = ReservedNames.class)
public final class CoreNames implements ReservedNames {
    /** What is answered without a route. */
    private static final Set<String> FIXED = Set.of("static", "gezondheid", "metingen");

    private final CurrentRoutes routes;

    /** Reads the names from the routes. */
    @Activate
    public CoreNames(@Reference CurrentRoutes routes) {
        this.routes = routes;
    }

    @Override
    public Set<String> names() {
        var ofRoutes = routes.table().all().stream()
                .filter(mounted -> mounted.owner().equals(Mounted.CORE))
                .flatMap(CoreNames::names);
        return Stream.concat(FIXED.stream(), ofRoutes).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Of a page the first part; of an operation of the API what stands where a programme's id would, and {@code api} itself; and what stands
     * where the id would on the pages about programmes, such as {@code overzicht}.
     */
    static Stream<String> names(Mounted mounted) {
        List<String> parts = RouteTree.segments(mounted.path());
        boolean two = parts.size() > 1 && parts.get(0).equals("programmas");
        var names = mounted.api() && parts.size() > 2
                ? Stream.of(parts.get(0), parts.get(2))
                : Stream.of(parts.get(0), two ? parts.get(1) : "");
        return names.filter(name -> !name.isEmpty() && !name.startsWith("{"));
    }
}
