package nl.kwartier.api.lifecycle;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Names that a part of the platform uses itself, so that no programme may have one as its id. Register it as a service; there may be
 * several. A programme that is there already and whose name is taken later stops, with the reason beside it.
 */
@FunctionalInterface
@ProviderType
public interface ReservedNames {
    /**
     * The names as they are now. Asked for at every round, so it must answer at once.
     *
     * @return such as {@code inwoners}, which is the first part of an address
     */
    Set<String> names();
}
