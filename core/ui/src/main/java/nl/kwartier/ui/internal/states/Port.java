package nl.kwartier.ui.internal.states;

/** A place at the face of a box where a line leaves, or where the lines to that box come in together. */
record Port(int box, Face face, int target, int arrow) {
    /** The arrow of a place where lines come in. */
    static final int IN = -1;

    static Port out(Route route, int arrow, boolean side) {
        return new Port(route.from(), route.region().face(side), route.to(), arrow);
    }

    static Port in(Route route, boolean side) {
        return new Port(route.to(), route.region().face(side), route.to(), IN);
    }
}
