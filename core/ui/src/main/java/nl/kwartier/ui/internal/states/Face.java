package nl.kwartier.ui.internal.states;

/** A side of the boxes of one column, at which arrows leave and come in. */
enum Face {
    LEFT_OF_WAY,
    RIGHT_OF_WAY,
    LEFT_OF_ASIDE,
    RIGHT_OF_ASIDE;

    /** 1 when one leaves to the right, -1 to the left. */
    int sign() {
        return this == RIGHT_OF_WAY || this == RIGHT_OF_ASIDE ? 1 : -1;
    }

    int edge(Box box) {
        return sign() > 0 ? box.right() : box.x();
    }
}
