package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.MapArea;
import nl.kwartier.ui.MapDot;
import nl.kwartier.ui.MapGround;
import nl.kwartier.ui.MapPoint;
import nl.kwartier.ui.MapView;
import nl.kwartier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Places on the map. A neighbourhood is darker when it has more hospitable places. */
final class PlaceMap {
    private static final int DARKEST = 4;

    private final Town town;
    private volatile @Nullable Drawn drawn;

    /** The service hands out the same list until something changes, so that one look at its identity tells. */
    private record Drawn(List<Neighbourhood> of, MapGround ground) {}

    PlaceMap(Town town) {
        this.town = town;
    }

    Content of(Caller caller, List<Shown> some) {
        List<MapDot> dots =
                some.stream().map(PlaceMap::dot).filter(Objects::nonNull).toList();
        int elsewhere = some.size() - dots.size();
        return Drawings.map(new MapView(
                "Gastvrije plekken op de kaart",
                ground(caller),
                areas(caller, some),
                dots,
                "Groen is gastvrij, blauw is voorbereid, bruin is nog niet zo ver of op pauze."
                        + (elsewhere == 0
                                ? ""
                                : " Niet op de kaart: "
                                        + DutchWords.count(elsewhere, "plek zonder adres.", "plekken zonder adres."))));
    }

    private static @Nullable MapDot dot(Shown shown) {
        Coordinates at = shown.core() == null ? null : shown.core().details().coordinates();
        return at == null
                ? null
                : new MapDot(
                        point(at),
                        shown.name() + ": " + shown.place().state().adjective(),
                        shown.href(),
                        tone(shown.place().state()));
    }

    /** Three colours that can be told apart on a map. */
    private static Tone tone(PlaceState state) {
        return switch (state) {
            case HOSPITABLE -> Tone.PLAIN;
            case PREPARED -> Tone.INFO;
            case SOUGHT, IN_CONVERSATION, PAUSED, STOPPED -> Tone.SOON;
        };
    }

    private Map<String, MapView.Area> areas(Caller caller, List<Shown> some) {
        var open = new HashMap<String, Integer>();
        some.stream()
                .filter(shown -> shown.place().state() == PlaceState.HOSPITABLE)
                .filter(shown -> shown.neighbourhood() != null)
                .forEach(shown ->
                        open.merge(Objects.requireNonNull(shown.neighbourhood()).code(), 1, Integer::sum));
        var areas = new HashMap<String, MapView.Area>();
        for (Neighbourhood one : town.neighbourhoods().all(caller)) {
            int count = open.getOrDefault(one.code(), 0);
            areas.put(
                    one.code(),
                    new MapView.Area(
                            Math.min(DARKEST, count),
                            one.name() + ": " + DutchWords.count(count, "gastvrije plek", "gastvrije plekken"),
                            ""));
        }
        return areas;
    }

    @SuppressWarnings("ReferenceEquality")
    private MapGround ground(Caller caller) {
        List<Neighbourhood> now = town.neighbourhoods().all(caller);
        Drawn known = drawn;
        if (known == null || known.of() != now) {
            known = new Drawn(
                    now,
                    MapGround.of(now.stream()
                            .filter(one -> !one.shape().isEmpty())
                            .map(PlaceMap::area)
                            .toList()));
            drawn = known;
        }
        return known.ground();
    }

    private static MapArea area(Neighbourhood one) {
        return new MapArea(
                one.code(),
                one.name(),
                one.shape().stream()
                        .flatMap(polygon -> polygon.rings().stream())
                        .map(ring -> ring.stream().map(PlaceMap::point).toList())
                        .toList());
    }

    private static MapPoint point(Coordinates at) {
        return new MapPoint(at.latitude(), at.longitude());
    }
}
