package nl.kwartier.lifecycle.internal;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param programme the start or the stop of a programme
 * @param copying how long a file that is not whole may stay unchanged before that is a failure
 * @param between the time between two looks at the list and at the inbox, for what nobody told
 * @param answer how long somebody who asked for another version looks at nothing, before seeing how far it is
 */
record Patience(Duration programme, Duration copying, Duration between, Duration answer) {
    /** Longer than a pause in copying over a slow line, shorter than a person's patience. */
    static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(3));
}
