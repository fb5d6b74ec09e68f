package nl.kwartier.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The states of something and the arrows between them, to be drawn with a table that says the same.
 *
 * <p>Made for 4 to 12 states and at most 25 arrows; more are drawn too, but hard to follow. Arrows to the same state that the same people
 * take under the same conditions share one number and one row of the table.
 *
 * @param caption what it shows, such as {@code De stappen van een koppeling}; read out
 * @param states in the order in which they mostly follow each other
 * @param arrows in the order in which they are explained
 */
public record StateDiagram(String caption, List<State> states, List<Arrow> arrows) {
    /** Copies the lists and checks that each arrow has its states. */
    public StateDiagram {
        states = List.copyOf(states);
        arrows = List.copyOf(arrows);
        Set<String> ids = new HashSet<>();
        for (State state : states) {
            if (!ids.add(state.id())) {
                throw new IllegalArgumentException("Two states are called " + state.id());
            }
        }
        for (Arrow arrow : arrows) {
            if (!ids.contains(arrow.from()) || !ids.contains(arrow.to())) {
                throw new IllegalArgumentException(
                        "An arrow leads from " + arrow.from() + " to " + arrow.to() + "; the states are " + ids);
            }
        }
    }

    /**
     * A state.
     *
     * @param id what the arrows call it, such as {@code PROEF}
     * @param name as people call it; at most about 40 letters
     * @param side whether it lies beside the way, such as a pause, a waiting list or having stopped
     */
    public record State(String id, String name, boolean side) {
        /** A state on the way. */
        public static State of(String id, String name) {
            return new State(id, name, false);
        }

        /** A state beside the way. */
        public static State side(String id, String name) {
            return new State(id, name, true);
        }
    }

    /**
     * A way from one state to another.
     *
     * @param from the id of the state before
     * @param to the id of the state after; another one
     * @param by who may take it, such as {@code de kwartiermaker}
     * @param when what must be so, such as {@code een gesprek met de plek}; empty when nothing must
     */
    public record Arrow(String from, String to, String by, String when) {
        /** Refuses an arrow that leads nowhere. */
        public Arrow {
            if (from.equals(to)) {
                throw new IllegalArgumentException("An arrow leads from " + from + " to itself");
            }
        }
    }
}
