package nl.kwartier.web.internal.routing;

import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The table of routes at this moment, for whoever tells about it. Filled by the directory, which knows where routes come from. */
@Component(service = CurrentRoutes.class)
public final class CurrentRoutes {
    private volatile RouteTable table = new RouteTable(List.of());

    /** The routes as they are now. */
    public RouteTable table() {
        return table;
    }

    void swap(RouteTable next) {
        table = next;
    }
}
