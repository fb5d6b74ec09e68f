package nl.kwartier.web.internal.routing;

import java.util.List;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.Programme;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A route in its place.
 *
 * @param owner the id of a programme, or {@code kern}
 * @param path the whole path, from the root
 * @param route what was declared
 * @param input the shape of its input, or null
 * @param output the shape of its output, or null
 * @param gate counts the requests inside the owner's code
 */
public record Mounted(
        String owner,
        String path,
        Route route,
        @Nullable Shape input,
        @Nullable Shape output,
        Gate gate) {
    /** Where the API lives. */
    public static final String API = "/api/v1";

    /** The owner of the core's routes. */
    public static final String CORE = "kern";

    /** Puts all routes of a programme in their place. */
    static List<Mounted> of(String id, Programme programme, Gate gate) {
        return programme.routes().stream().map(route -> of(id, route, gate)).toList();
    }

    /** Puts a route in its place: the core's below the root, a programme's below its id. */
    static Mounted of(String owner, Route route, Gate gate) {
        String base = owner.equals(CORE) ? "" : "/" + owner;
        String below = route.path().equals("/") && !base.isEmpty() ? "" : route.path();
        String path = (route.kind() == Route.Kind.API ? API : "") + base + below;
        return new Mounted(owner, path, route, shape(route.input()), shape(route.output()), gate);
    }

    private static @Nullable Shape shape(@Nullable Class<?> type) {
        return type == null || type == Download.class ? null : Shape.of(type);
    }

    /** The methods it answers. */
    public List<String> methods() {
        return switch (route.kind()) {
            case PAGE -> List.of("GET");
            case FORM -> List.of("GET", "POST");
            case ACTION -> List.of("POST");
            case API -> List.of(route.method());
        };
    }

    /** Whether it takes a form: every form and button, and an operation of the API that takes a file. */
    public boolean takesForm() {
        return !api() || (input != null && input.hasUpload());
    }

    /** Whether it is an operation of the API. */
    public boolean api() {
        return route.kind() == Route.Kind.API;
    }
}
