package nl.kwartier.ui;

import java.util.List;

/**
 * Everything that one side promised. Two sides always stand beside each other, at the same height.
 *
 * @param name the resident's name, or "Gemeente"
 * @param promises in order
 */
public record PromiseSide(String name, List<Promise> promises) {
    /** Copies the promises. */
    public PromiseSide {
        promises = List.copyOf(promises);
    }
}
