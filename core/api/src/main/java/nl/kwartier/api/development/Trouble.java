package nl.kwartier.api.development;

import java.util.List;

/**
 * Something to mend in a programme that is being written.
 *
 * @param title what is the matter, in a few Dutch words
 * @param sentence what to do, in Dutch
 * @param spots the places in its sources, the most telling first; empty when none is known
 * @param technical the raw text, such as a stack trace; may be empty
 * @param startOver whether it is in the way of its data, so that beginning with empty tables helps
 */
public record Trouble(String title, String sentence, List<Spot> spots, String technical, boolean startOver) {
    /**
     * A place in the sources.
     *
     * @param file below the programme's folder, with slashes
     * @param line from 1
     * @param message what is said about this place; may be empty
     * @param first the number of the first of the lines below, from 1
     * @param lines the lines around it, at most nine
     */
    public record Spot(String file, int line, String message, int first, List<String> lines) {}
}
