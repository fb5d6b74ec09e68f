package nl.kwartier.api.lifecycle;

import nl.kwartier.spi.Programme;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A part of the platform that puts programmes to use, and can tell beforehand whether it is able to. Register it as a service; there may be
 * several. A programme that one of them cannot do with does not run, with the reason beside it; when it was to take the place of another
 * version, that version stays.
 */
@ProviderType
@FunctionalInterface
public interface Acceptance {
    /**
     * Tries a programme. Asked after each start, before anybody is let in, on a thread of its own and within the time that a start may take;
     * of what runs already when this service comes, soon after that.
     *
     * @param id its id
     * @param programme what it implements
     * @throws RuntimeException when it is of no use as it is; the message is for who wrote the programme
     */
    void check(String id, Programme programme);
}
