package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;

/** What the core knows of places and of where they are. */
public final class Town {
    /** As many as the core gives at once. */
    private static final int AT_ONCE = 500;

    private final Places places;
    private final Neighbourhoods neighbourhoods;

    /** Asks the core. */
    public Town(Places places, Neighbourhoods neighbourhoods) {
        this.places = places;
        this.neighbourhoods = neighbourhoods;
    }

    /** The core's places. */
    public Places places() {
        return places;
    }

    /** The core's neighbourhoods. */
    public Neighbourhoods neighbourhoods() {
        return neighbourhoods;
    }

    /** Several places by id, as many as there are. */
    public Map<PlaceId, Place> all(Caller caller, Collection<PlaceId> ids) {
        var found = new HashMap<PlaceId, Place>();
        List<PlaceId> wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            found.putAll(places.get(caller, wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()))));
        }
        return found;
    }

    /** Where a place is. */
    public Optional<Neighbourhood> neighbourhood(Caller caller, Place place) {
        return Optional.ofNullable(place.details().neighbourhood()).flatMap(code -> neighbourhoods.find(caller, code));
    }

    /** The name of a neighbourhood's district, or its own name where there are no districts. */
    public static String district(Neighbourhood neighbourhood) {
        return neighbourhood.district() == null ? neighbourhood.name() : neighbourhood.district();
    }

    /** The districts by name. */
    public Collection<String> districts(Caller caller) {
        var names = new TreeSet<String>();
        neighbourhoods.all(caller).forEach(one -> names.add(district(one)));
        return names;
    }

    /** The district of a place; empty when unknown. */
    String district(Caller caller, PlaceId id) {
        return neighbourhood(caller, places.get(caller, id)).map(Town::district).orElse("");
    }

    void checkPresent(Caller caller, PlaceId id) {
        if (places.get(caller, id).removed()) {
            throw Refusal.notFound("Deze plek");
        }
    }
}
