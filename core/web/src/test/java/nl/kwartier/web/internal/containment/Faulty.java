package nl.kwartier.web.internal.containment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Routes;
import nl.kwartier.web.internal.routing.Gate;
import nl.kwartier.web.internal.routing.Mounted;

/** Programmes whose every page is a fault. */
public final class Faulty {
    private static final Map<String, Mounted> PAGES = new ConcurrentHashMap<>();

    private Faulty() {}

    /** Calls a page of such a programme once. */
    public static void call(Containment containment, String programme) {
        try {
            containment.call(
                    PAGES.computeIfAbsent(programme, Faulty::mounted),
                    "kenmerk",
                    () -> {
                        throw new IllegalStateException("stuk");
                    },
                    late -> {});
        } catch (Exception expected) {
            return;
        }
        throw new AssertionError("a fault went unnoticed");
    }

    static Mounted mounted(String owner) {
        var route = Routes.page("/")
                .title("bekijken")
                .may(Permission.EVERYBODY)
                .purpose(Purpose.PLANNING)
                .show(request -> Page.of("", Html.EMPTY));
        return new Mounted(owner, "/" + owner, route, null, null, new Gate());
    }
}
