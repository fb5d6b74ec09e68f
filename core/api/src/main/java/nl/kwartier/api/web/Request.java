package nl.kwartier.api.web;

import java.util.Optional;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/** What a handler gets to know of a request. Its permission and purpose were checked before. */
@ProviderType
public interface Request {
    /**
     * On whose behalf, for the services.
     *
     * @return the caller
     */
    Caller caller();

    /**
     * Who acts.
     *
     * @return the actor
     */
    default Actor actor() {
        return caller().actor();
    }

    /**
     * Whether the actor may do something else too, to show or hide a button.
     *
     * @param permission what
     * @return true when allowed
     */
    default boolean may(Permission permission) {
        return permission.isHeldBy(actor());
    }

    /**
     * A variable part of the path.
     *
     * @param name the name between braces in the route's path
     * @return the text, decoded
     */
    String path(String name);

    /**
     * A parameter from the query part of the URL. Never holds anything about a person.
     *
     * @param name the Dutch name
     * @return the first value, or nothing when it is absent or empty
     */
    Optional<String> query(String name);

    /**
     * The token that a form of the page's own must send back as {@code csrf}. Forms that the platform draws have it.
     *
     * @return the token; empty for the API
     */
    String csrf();

    /**
     * The address by which people reach this platform, for links that leave it.
     *
     * @return without a slash at the end
     */
    String baseAddress();

    /**
     * The network address from which the request came.
     *
     * @return an IP address
     */
    String remoteAddress();
}
