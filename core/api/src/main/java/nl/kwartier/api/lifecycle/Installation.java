package nl.kwartier.api.lifecycle;

import java.nio.file.Path;
import nl.kwartier.api.Caller;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets programmes in, replaces them and takes them away. Nothing comes in without a look first: a jar is offered, checked, and then
 * approved by the checksum of that very file. Work that takes longer than the call goes on; {@link Programmes.More#busy} tells how far it
 * is, and {@link Programmes#history} how it ended.
 *
 * <p>An update that fails at any step leaves the present version running on its present data. The version before can be put back with its
 * data as it was, until the next update.
 */
@ProviderType
public interface Installation {
    /**
     * Keeps a jar and says what it would do. Nothing of it runs.
     *
     * @param caller on whose behalf
     * @param name the file's name, for people
     * @param jar the file; it may be deleted afterwards
     * @return what would happen
     * @throws nl.kwartier.api.Refusal with {@code KW-VOORWAARDE} and the reason when the file is no programme that can be let in
     */
    Check offer(Caller caller, String name, Path jar);

    /**
     * Says what the version that waits would do, or the present one when none waits.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @return what would happen
     */
    Check check(Caller caller, String id);

    /**
     * Approves what a jar asks and lets it run: for the first time, or in the place of the present version.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @param sha the checksum of the jar that was looked at
     * @return the programme as it is after at most 10 seconds, or 3 when it takes the place of another version
     * @throws nl.kwartier.api.Refusal when another jar waits by now, or when there are objections
     */
    Programme approve(Caller caller, String id, String sha);

    /**
     * Turns the version that waits down. The present one goes on; a programme that never ran is forgotten.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     */
    void decline(Caller caller, String id);

    /**
     * Puts back the version before the last update, with its data as of that update. Erasures, deaths, mergers and secret addresses since
     * are done to that data before anybody sees it. What the programme wrote in the core stays.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @return the programme as it is after at most 3 seconds
     * @throws nl.kwartier.api.Refusal with {@code KW-VOORWAARDE} and the reason when it is known by then that the present version stays
     */
    Programme putBack(Caller caller, String id);

    /**
     * Takes a programme away. Its data stays until it is erased.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @return the programme as it is after at most 10 seconds
     */
    Programme remove(Caller caller, String id);
}
