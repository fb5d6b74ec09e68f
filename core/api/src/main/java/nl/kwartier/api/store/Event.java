package nl.kwartier.api.store;

import java.util.Map;

/**
 * Something that happened, for whoever listens. Holds ids and labels only, never what is known about a person.
 *
 * @param type the Dutch name of the event, such as {@code OVERLEDEN}
 * @param subject the id of what it happened to
 * @param details further ids and labels by Dutch name; may be empty
 */
public record Event(String type, String subject, Map<String, String> details) {
    /** Copies the details. */
    public Event {
        details = Map.copyOf(details);
    }
}
