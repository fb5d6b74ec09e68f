package nl.kwartier.lifecycle.internal.jar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;

/**
 * The kinds of data that a programme asks for one purpose.
 *
 * @param purpose what for
 * @param labels which kinds, in the order of the enum
 * @param why a sentence of the maker
 */
public record Ask(Purpose purpose, Set<DataLabel> labels, String why) {
    /** Copies the labels. */
    public Ask {
        labels = Collections.unmodifiableSet(EnumSet.copyOf(labels));
    }
}
