package nl.kwartier.api.community;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The neighbourhoods of the municipality. There are at most a few thousand; they are kept in memory. */
@ProviderType
public interface Neighbourhoods {
    /**
     * All neighbourhoods by name.
     *
     * @param caller on whose behalf
     * @return at most 5,000
     */
    List<Neighbourhood> all(Caller caller);

    /**
     * Finds a neighbourhood by code.
     *
     * @param caller on whose behalf
     * @param code its code
     * @return the neighbourhood, or nothing
     */
    Optional<Neighbourhood> find(Caller caller, String code);

    /**
     * Finds the neighbourhood in which a point lies.
     *
     * @param caller on whose behalf
     * @param point a point on the map
     * @return the neighbourhood, or nothing when the point lies in none
     */
    Optional<Neighbourhood> at(Caller caller, Coordinates point);

    /**
     * Adds neighbourhoods or replaces those with the same code.
     *
     * @param caller on whose behalf
     * @param neighbourhoods what to keep
     * @return how many differ from what was kept
     */
    int put(Caller caller, List<Neighbourhood> neighbourhoods);
}
