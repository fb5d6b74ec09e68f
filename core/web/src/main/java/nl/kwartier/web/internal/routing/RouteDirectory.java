package nl.kwartier.web.internal.routing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.pages.PageSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the table of routes in step with the programmes that open and close. A request sees one table from beginning to end; a programme
 * that leaves is out of the table first and then waited for, so that no request falls between.
 */
@Component(service = RouteDirectory.class)
public final class RouteDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(RouteDirectory.class);

    /** How long a leaving programme waits for its last request. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Gate coreGate = new Gate();
    private final Map<PageSet, List<Mounted>> core = new LinkedHashMap<>();
    private final Map<String, Present> programmes = new LinkedHashMap<>();
    private final CurrentRoutes current;
    private final CurrentDevelopment development;

    private record Present(OpenProgramme open, List<Mounted> routes, Gate gate) {}

    /** Fills the table that the rest reads. */
    @Activate
    public RouteDirectory(@Reference CurrentRoutes current, @Reference CurrentDevelopment development) {
        this.current = current;
        this.development = development;
    }

    /** The routes as they are now. */
    public RouteTable table() {
        return current.table();
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void addPages(PageSet pages) {
        core.put(
                pages,
                pages.routes().stream()
                        .map(route -> Mounted.of(Mounted.CORE, route, coreGate))
                        .toList());
        swap(new LinkedHashMap<>(programmes));
    }

    synchronized void removePages(PageSet pages) {
        core.remove(pages);
        swap(new LinkedHashMap<>(programmes));
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void addProgramme(OpenProgramme open) {
        try {
            var gate = new Gate();
            var routes = Mounted.of(open.id(), open.programme(), gate);
            var next = new LinkedHashMap<>(programmes);
            next.put(open.id(), new Present(open, routes, gate));
            swap(next);
        } catch (RuntimeException | LinkageError unusable) {
            LOG.error("Programma {} heeft geen bruikbare pagina's: {}", open.id(), unusable.toString(), unusable);
            development.failed(open.id(), unusable);
        }
    }

    /** Takes a programme's routes out of the table, then waits until the last request has left its code. */
    void removeProgramme(OpenProgramme open) {
        Present leaving = takeOut(open);
        if (leaving != null) {
            leaving.gate().close(PATIENCE);
        }
    }

    private synchronized @Nullable Present takeOut(OpenProgramme open) {
        Present leaving = programmes.get(open.id());
        if (leaving == null || leaving.open().programme() != open.programme()) {
            return null;
        }
        var next = new LinkedHashMap<>(programmes);
        next.remove(open.id());
        swap(next);
        return leaving;
    }

    /** The core goes before a programme that has the name of one of its addresses; the lifecycle says why that one does not run. */
    private void swap(Map<String, Present> next) {
        Set<String> taken = core.values().stream()
                .flatMap(List::stream)
                .flatMap(CoreNames::names)
                .collect(Collectors.toSet());
        var routes = Stream.concat(
                core.values().stream().flatMap(List::stream),
                next.values().stream()
                        .filter(one -> !taken.contains(one.open().id()))
                        .flatMap(one -> one.routes().stream()));
        var all = new RouteTable(routes.collect(Collectors.toCollection(ArrayList::new)));
        programmes.clear();
        programmes.putAll(next);
        current.swap(all);
    }
}
