package nl.kwartier.spi;

import java.util.Set;
import nl.kwartier.api.store.Event;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears what happened elsewhere: life events of residents, and events of other programmes. Register it as an OSGi service.
 *
 * <p>Each event arrives at least once and in order, one at a time, within a second or two; after an absence the missed ones come
 * first. Throwing makes the event come again later, with growing pauses, and holds up the later events for this listener only. A
 * call that takes longer than 10 seconds counts as failed.
 */
@ConsumerType
public interface EventListener {
    /**
     * Who listens. The platform remembers under this name how far the listener has come, so it must never change.
     *
     * @return the programme's id, with a hyphenated addition when a programme has several listeners
     */
    String listenerId();

    /**
     * What it wants to hear.
     *
     * @return types of events, such as {@code OVERLEDEN}; constants are in {@code nl.kwartier.api.community.LifeEvents}
     */
    Set<String> types();

    /**
     * Takes an event in. The same event may come twice.
     *
     * @param event what happened
     */
    void receive(Event event);
}
