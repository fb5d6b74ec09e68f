package nl.kwartier.api.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The places of the municipality: community houses, libraries, canteens, gardens, desks. Nothing in them is about a person. */
@ProviderType
public interface Places {
    /**
     * Finds a place by id.
     *
     * @param caller on whose behalf
     * @param id the place's id
     * @return the place, also when removed
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when there is none
     */
    Place get(Caller caller, PlaceId id);

    /**
     * Finds several places by id, in one query.
     *
     * @param caller on whose behalf
     * @param ids at most 500 ids
     * @return the places that exist
     */
    Map<PlaceId, Place> get(Caller caller, Collection<PlaceId> ids);

    /**
     * Lists places by name.
     *
     * @param caller on whose behalf
     * @param filter which places
     * @param cursor where to go on, or null for the start
     * @param limit at most this many, 1 to 200
     * @return places that were not removed
     */
    Slice<Place> list(Caller caller, Filter filter, @Nullable String cursor, int limit);

    /**
     * All places that have coordinates, for the map.
     *
     * @param caller on whose behalf
     * @param filter which places
     * @return at most 5,000 points, by name
     */
    List<Point> points(Caller caller, Filter filter);

    /**
     * The kinds of place in use.
     *
     * @param caller on whose behalf
     * @return at most 200 kinds with how many places have each, by name
     */
    Map<String, Long> kinds(Caller caller);

    /**
     * Adds a place. Doing so twice with one id adds one place.
     *
     * @param caller on whose behalf
     * @param id a new id
     * @param details what is kept
     * @return the place
     */
    Place add(Caller caller, PlaceId id, PlaceDetails details);

    /**
     * Changes a place.
     *
     * @param caller on whose behalf
     * @param id the place's id
     * @param version the version that was changed
     * @param details what is kept from now on
     * @return the place with the next version; the same version when nothing differs
     * @throws Refusal with {@code KW-VERSIE} when somebody changed it in the meantime
     */
    Place change(Caller caller, PlaceId id, long version, PlaceDetails details);

    /**
     * Removes a place: found by id only from now on.
     *
     * @param caller on whose behalf
     * @param id the place's id
     * @param version the version that was seen
     * @throws Refusal with {@code KW-VERSIE} when somebody changed it in the meantime
     */
    void remove(Caller caller, PlaceId id, long version);

    /**
     * What was kept before.
     *
     * @param caller on whose behalf
     * @param id the place's id
     * @return the last 100 versions, newest first, with the present one
     */
    List<Revision<PlaceDetails>> history(Caller caller, PlaceId id);

    /**
     * Counts places that were not removed.
     *
     * @param caller on whose behalf
     * @return the count
     */
    long count(Caller caller);

    /**
     * Which places are wanted. Null means any.
     *
     * @param words words that the name, kind or street must hold, half typed allowed
     * @param kind the kind
     * @param neighbourhood code of the neighbourhood
     */
    record Filter(
            @Nullable String words,
            @Nullable String kind,
            @Nullable String neighbourhood) {
        /** Every place. */
        public static final Filter ALL = new Filter(null, null, null);
    }

    /**
     * A place on the map.
     *
     * @param id the place's id
     * @param name its name
     * @param kind its kind, or null
     * @param at where it is
     */
    record Point(PlaceId id, String name, @Nullable String kind, Coordinates at) {}
}
