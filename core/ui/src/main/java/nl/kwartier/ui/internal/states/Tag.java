package nl.kwartier.ui.internal.states;

/** A number on an arrow, in a circle, in pixels. */
public record Tag(int x, int y, int number) {
    /** The radius of the circle; a number of two digits fits. */
    public static final int RADIUS = 11;
}
