package nl.kwartier.kit.group;

import nl.kwartier.api.Labelled;

/** How far a group is. */
public enum GroupState implements Labelled {
    /** People can join; it has not begun. */
    FORMING("VORMING", "Zoekt mensen"),
    /** It comes together. */
    RUNNING("LOPEND", "Loopt"),
    /** It was taken to its end. */
    ENDED("AFGEROND", "Afgerond"),
    /** It stopped before the end, or never began. */
    STOPPED("GESTOPT", "Gestopt");

    private final String code;
    private final String label;

    GroupState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Whether people can be in it.
     *
     * @return false when it is over
     */
    public boolean open() {
        return this == FORMING || this == RUNNING;
    }
}
