package nl.kwartier.web.internal.pages.today;

import gg.jte.Content;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.MapDot;
import nl.kwartier.ui.MapPoint;
import nl.kwartier.ui.MapView;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.Ground;
import nl.kwartier.web.internal.pages.NoMap;

/** Where something happens this week: the fuller the colour of a neighbourhood, the more. */
final class WeekMap {
    private static final int DARKEST = 4;

    /** The busiest places; more dots than this hide each other. */
    private static final int MOST_DOTS = 200;

    private final Places places;
    private final Ground ground;

    WeekMap(Places places, Neighbourhoods neighbourhoods) {
        this.places = places;
        this.ground = new Ground(neighbourhoods);
    }

    Content of(Request request, List<Occurrence> week) {
        Map<PlaceId, Long> byPlace = week.stream()
                .map(one -> one.activity().details().place())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        Set<PlaceId> busiest = byPlace.entrySet().stream()
                .sorted(Map.Entry.<PlaceId, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_DOTS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<PlaceId, Place> known = places.get(request.caller(), busiest);
        if (known.isEmpty() && ground.neighbourhoods(request.caller()).isEmpty()) {
            return NoMap.of(request);
        }
        var map = new MapView(
                "Activiteiten van deze week op de kaart",
                ground.of(request.caller(), null),
                areas(request, known, byPlace),
                dots(known, byPlace),
                Dutch.number(week.size()) + " activiteiten op " + Dutch.number(byPlace.size())
                        + " plekken. Hoe voller de kleur, hoe meer er te doen is.");
        return Drawings.map(map);
    }

    private Map<String, MapView.Area> areas(Request request, Map<PlaceId, Place> known, Map<PlaceId, Long> byPlace) {
        Map<String, Long> byCode = new HashMap<>();
        known.forEach((id, place) -> {
            if (place.details().neighbourhood() != null) {
                byCode.merge(place.details().neighbourhood(), byPlace.getOrDefault(id, 0L), Long::sum);
            }
        });
        long most = byCode.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return ground.neighbourhoods(request.caller()).stream()
                .collect(Collectors.toMap(
                        Neighbourhood::code, one -> area(one, byCode.getOrDefault(one.code(), 0L), most), (a, b) -> a));
    }

    private static MapView.Area area(Neighbourhood one, long count, long most) {
        int shade = (int) Math.ceil(count * (double) DARKEST / most);
        return new MapView.Area(
                shade, one.name() + ": " + count + " activiteiten", "/plekken/kaart?buurt=" + one.code());
    }

    private static List<MapDot> dots(Map<PlaceId, Place> known, Map<PlaceId, Long> byPlace) {
        return known.values().stream()
                .filter(place -> place.details().coordinates() != null)
                .map(place -> dot(place, byPlace.getOrDefault(place.id(), 0L)))
                .toList();
    }

    private static MapDot dot(Place place, long count) {
        var at = Objects.requireNonNull(place.details().coordinates(), "filtered before");
        return new MapDot(
                new MapPoint(at.latitude(), at.longitude()),
                place.details().name() + ": " + count + " activiteiten",
                "/plekken/" + place.id(),
                Tone.PLAIN);
    }
}
