package nl.kwartier.web.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.ui.MapArea;
import nl.kwartier.ui.MapGround;
import nl.kwartier.ui.MapPoint;
import org.jspecify.annotations.Nullable;

/** The neighbourhoods drawn once as ground for maps, and again when they change. */
public final class Ground {
    private final Neighbourhoods neighbourhoods;
    private volatile Drawn drawn = new Drawn(List.of(), new ConcurrentHashMap<>());

    /** The service hands out the same list until something changes, so that one look at its identity tells. */
    @SuppressWarnings("ReferenceEquality")
    private record Drawn(List<Neighbourhood> of, Map<String, MapGround> byCode) {}

    /** Draws what the service holds. */
    public Ground(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** The neighbourhoods that have borders. */
    public List<Neighbourhood> neighbourhoods(Caller caller) {
        return neighbourhoods.all(caller).stream()
                .filter(one -> !one.shape().isEmpty())
                .toList();
    }

    /** All neighbourhoods, or only the one with a code. */
    public MapGround of(Caller caller, @Nullable String code) {
        List<Neighbourhood> now = neighbourhoods.all(caller);
        Drawn known = drawn;
        if (known.of() != now) {
            known = new Drawn(now, new ConcurrentHashMap<>());
            drawn = known;
        }
        return known.byCode().computeIfAbsent(code == null ? "" : code, wanted -> draw(neighbourhoods(caller), wanted));
    }

    private static MapGround draw(List<Neighbourhood> all, String code) {
        List<Neighbourhood> some =
                all.stream().filter(one -> one.code().equals(code)).toList();
        return MapGround.of(
                (some.isEmpty() ? all : some).stream().map(Ground::area).toList());
    }

    private static MapArea area(Neighbourhood one) {
        return new MapArea(
                one.code(),
                one.name(),
                one.shape().stream()
                        .flatMap(polygon -> polygon.rings().stream())
                        .map(ring -> ring.stream().map(Ground::point).toList())
                        .toList());
    }

    private static MapPoint point(Coordinates at) {
        return new MapPoint(at.latitude(), at.longitude());
    }
}
