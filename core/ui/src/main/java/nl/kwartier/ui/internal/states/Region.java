package nl.kwartier.ui.internal.states;

/** A strip beside a column, through which arrows run along lanes. */
enum Region {
    LEFT,
    MIDDLE,
    RIGHT;

    static Region of(boolean fromSide, boolean toSide) {
        if (fromSide != toSide) {
            return MIDDLE;
        }
        return fromSide ? RIGHT : LEFT;
    }

    /** The face of a box that looks at this strip. */
    Face face(boolean side) {
        return switch (this) {
            case LEFT -> Face.LEFT_OF_WAY;
            case MIDDLE -> side ? Face.LEFT_OF_ASIDE : Face.RIGHT_OF_WAY;
            case RIGHT -> Face.RIGHT_OF_ASIDE;
        };
    }
}
