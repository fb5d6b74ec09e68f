package nl.kwartier.kit.group;

import nl.kwartier.api.Labelled;

/** Whether somebody was at a session. */
public enum Mark implements Labelled {
    /** Was there. */
    PRESENT("AANWEZIG", "Was er"),
    /** Said beforehand not to come. */
    EXCUSED("AFGEMELD", "Afgemeld"),
    /** Did not come. */
    ABSENT("AFWEZIG", "Was er niet"),
    /** Nobody knows. */
    UNKNOWN("ONBEKEND", "Weet ik niet");

    private final String code;
    private final String label;

    Mark(String code, String label) {
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
}
