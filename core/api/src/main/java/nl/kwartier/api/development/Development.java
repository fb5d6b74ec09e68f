package nl.kwartier.api.development;

import java.util.Optional;
import nl.kwartier.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The programme that is being written. A service that is there only while Kwartier was started to develop a programme: whoever finds it
 * may show what nobody sees otherwise, such as lines of source.
 */
@ProviderType
public interface Development {
    /**
     * Which programme is being written.
     *
     * @return its id; the name of its folder until its sources could be built once
     */
    String programme();

    /**
     * What keeps the programme from being shown as its sources are now.
     *
     * @return nothing when what runs is what the sources say
     */
    Optional<Trouble> trouble();

    /**
     * Says where in the sources a failure of one of its pages comes from.
     *
     * @param failure what the page threw
     * @return the same for who reads the page
     */
    Trouble explain(Throwable failure);

    /**
     * Hears why a programme did not start, or why its pages cannot be shown.
     *
     * @param programme the id of a programme, which may be another one
     * @param stackTrace the failure as Java prints it
     */
    void failed(String programme, String stackTrace);

    /**
     * Which edition of the programme a page shows.
     *
     * @return another number after each change, also when the change made trouble
     */
    int edition();

    /**
     * Erases everything that the programme keeps and lets it begin again with empty tables, as when a migration that ran was edited.
     *
     * @param caller on whose behalf
     */
    void startOver(Caller caller);
}
