package nl.kwartier.lifecycle.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.lifecycle.internal.list.Listed;

/**
 * Jars that take the place of another without anybody's being asked: dropped in a demonstration, or brought by a newer Kwartier and
 * asking nothing new. Each is tried once; kept in memory alone, so that one that brings the process down is not tried again by itself.
 */
final class Ready {
    private enum When {
        AT_ONCE,
        WHEN_ON
    }

    private final Map<String, When> jars = new ConcurrentHashMap<>();

    void atOnce(String sha) {
        jars.put(sha, When.AT_ONCE);
    }

    void whenOn(String sha) {
        jars.put(sha, When.WHEN_ON);
    }

    /** Whether the jar that is offered for a programme is to be tried now; asked once. */
    boolean take(Listed listed) {
        var offer = listed.offer();
        if (offer == null || (jars.get(offer.sha()) == When.WHEN_ON && !listed.on())) {
            return false;
        }
        return jars.remove(offer.sha()) != null;
    }
}
