package nl.kwartier.kit.internal.desk;

import nl.kwartier.kit.participation.Participation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, with a name.
 *
 * @param participation what is kept
 * @param known the resident's name; null when the resident is no longer there
 */
public record Person(Participation participation, @Nullable String known) {
    /** The name, or words in its place. */
    public String name() {
        return known == null ? "Iemand die er niet meer is" : known;
    }
}
