package nl.kwartier.web.internal.measure;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;

/** A meter per owner: the core, each programme, and what belongs to no route. Nobody who sends requests can add one. */
@Component(service = Meters.class)
public final class Meters {
    /** What the server answers without a route: static files, health, and addresses that do not exist. */
    public static final String NO_ROUTE = "overig";

    private final Map<String, Meter> byOwner = new ConcurrentHashMap<>();

    /** The meter of an owner of routes. */
    public Meter of(String owner) {
        Meter known = byOwner.get(owner);
        return known == null ? byOwner.computeIfAbsent(owner, first -> new Meter()) : known;
    }

    Map<String, Meter> all() {
        return new TreeMap<>(byOwner);
    }
}
