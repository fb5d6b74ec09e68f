package nl.kwartier.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Keys by which a program acts for a person. Kept as hashes. */
@ProviderType
public interface ApiKeys {
    /**
     * Finds out whose key it is. From memory; a revoked key is refused within 5 seconds on every node.
     *
     * @param key what the program sent
     * @return the actor, with the role of the person; nothing when the key is unknown or revoked, or its owner blocked
     */
    Optional<Actor> actor(String key);

    /**
     * Makes a key for the caller.
     *
     * @param caller whose key it is
     * @param label what it is for, at most 80 characters
     * @return the key
     */
    Made make(Caller caller, String label);

    /**
     * Lists the caller's own keys, newest first.
     *
     * @param caller whose keys
     * @return at most 100
     */
    List<ApiKey> own(Caller caller);

    /**
     * Revokes one of the caller's own keys; an administrator may revoke anybody's.
     *
     * @param caller on whose behalf
     * @param id the key's id
     */
    void revoke(Caller caller, String id);

    /**
     * A key without its secret.
     *
     * @param id the key's id
     * @param label what it is for
     * @param start the first 8 characters, to recognise it by
     * @param made when it was made
     * @param revoked when it was revoked, or null
     */
    record ApiKey(
            String id,
            String label,
            String start,
            Instant made,
            @Nullable Instant revoked) {}

    /**
     * A new key.
     *
     * @param key the key without its secret
     * @param secret what the program sends; this is the only time it can be seen
     */
    record Made(ApiKey key, String secret) {}
}
