package nl.kwartier.api.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the sessions of people who are logged in, so that they survive a restart and are shared by all nodes. */
@ProviderType
public interface Sessions {
    /**
     * Finds a session.
     *
     * @param id the session's id
     * @return the session, or nothing when it is unknown
     */
    Optional<Kept> load(String id);

    /**
     * Keeps a session, new or changed. Returns when it is durable.
     *
     * @param session the session
     */
    void save(Kept session);

    /**
     * Forgets a session.
     *
     * @param id the session's id
     * @return whether there was one
     */
    boolean delete(String id);

    /**
     * Finds sessions that ended by themselves.
     *
     * @param before the moment before which they must have expired
     * @return at most 500 ids
     */
    Set<String> expired(Instant before);

    /**
     * A session as it is kept.
     *
     * @param id the session's id, which the cookie holds
     * @param created when the person logged in
     * @param accessed when it was last used, as far as that was saved
     * @param expires when it ends if it is not used
     * @param attributes texts by name
     */
    record Kept(String id, Instant created, Instant accessed, Instant expires, Map<String, String> attributes) {
        /** Copies the attributes. */
        public Kept {
            attributes = Map.copyOf(attributes);
        }
    }
}
