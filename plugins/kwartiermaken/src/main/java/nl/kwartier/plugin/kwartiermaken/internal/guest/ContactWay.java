package nl.kwartier.plugin.kwartiermaken.internal.guest;

import nl.kwartier.api.Labelled;

/** How a guest likes to be reached. */
public enum ContactWay implements Labelled {
    /** By telephone. */
    CALL("BELLEN", "Bellen"),
    /** A short written message. */
    MESSAGE("BERICHT", "Een bericht"),
    /** By e-mail. */
    MAIL("MAIL", "Een mail"),
    /** A letter on paper. */
    LETTER("BRIEF", "Een brief"),
    /** In person. */
    VISIT("LANGSKOMEN", "Langskomen");

    private final String code;
    private final String label;

    ContactWay(String code, String label) {
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
