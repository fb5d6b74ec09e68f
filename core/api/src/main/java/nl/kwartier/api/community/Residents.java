package nl.kwartier.api.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The people of the municipality. Every resident that is handed out is noted with the caller and logged. */
@ProviderType
public interface Residents {
    /**
     * Finds a resident by id.
     *
     * @param caller on whose behalf
     * @param id the resident's id
     * @return the resident, also when removed
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when there is none
     */
    Resident get(Caller caller, ResidentId id);

    /**
     * Finds several residents by id, in one query.
     *
     * @param caller on whose behalf
     * @param ids at most 500 ids
     * @return the residents that exist
     */
    Map<ResidentId, Resident> get(Caller caller, Collection<ResidentId> ids);

    /**
     * Lists residents by surname, then first name.
     *
     * @param caller on whose behalf
     * @param neighbourhood code of a neighbourhood, or null for all
     * @param cursor where to go on, or null for the start
     * @param limit at most this many, 1 to 200
     * @return residents that were not removed
     */
    Slice<Resident> list(Caller caller, @Nullable String neighbourhood, @Nullable String cursor, int limit);

    /**
     * Searches by name, whatever the order of the words, also half typed, with a typing error or as it sounds. A date of birth or a
     * postcode with house number narrows the search.
     *
     * @param caller on whose behalf
     * @param words what was typed, of which the first 200 characters count
     * @param limit at most this many, 1 to 200
     * @return the best matches first; residents that were not removed
     */
    List<Resident> search(Caller caller, String words, int limit);

    /**
     * Adds a resident. Doing so twice with one id adds one resident, so that a second save of the same form does no harm.
     *
     * @param caller on whose behalf
     * @param id a new id
     * @param details what is kept
     * @return the resident
     */
    Resident add(Caller caller, ResidentId id, ResidentDetails details);

    /**
     * Changes a resident. Announces what befell him: {@link LifeEvents}.
     *
     * @param caller on whose behalf
     * @param id the resident's id
     * @param version the version that was changed
     * @param details what is kept from now on
     * @return the resident with the next version; the same version when nothing differs
     * @throws Refusal with {@code KW-VERSIE} when somebody changed it in the meantime
     */
    Resident change(Caller caller, ResidentId id, long version, ResidentDetails details);

    /**
     * Removes a resident: found by id only from now on.
     *
     * @param caller on whose behalf
     * @param id the resident's id
     * @param version the version that was seen
     * @throws Refusal with {@code KW-VERSIE} when somebody changed it in the meantime
     */
    void remove(Caller caller, ResidentId id, long version);

    /**
     * What was kept before.
     *
     * @param caller on whose behalf
     * @param id the resident's id
     * @return the last 100 versions, newest first, with the present one
     */
    List<Revision<ResidentDetails>> history(Caller caller, ResidentId id);

    /**
     * Counts residents that were not removed, died or moved away.
     *
     * @param caller on whose behalf
     * @return the count; what other nodes and imports change shows within 5 seconds
     */
    long count(Caller caller);
}
