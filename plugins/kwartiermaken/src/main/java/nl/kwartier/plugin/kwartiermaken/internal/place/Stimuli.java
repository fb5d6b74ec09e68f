package nl.kwartier.plugin.kwartiermaken.internal.place;

import nl.kwartier.api.Labelled;

/** How much there is to hear and see at a place. */
public enum Stimuli implements Labelled {
    /** Quiet and plain. */
    FEW("WEINIG", "Weinig"),
    /** As most places. */
    USUAL("GEWOON", "Gewoon"),
    /** Loud or busy. */
    MANY("VEEL", "Veel");

    private final String code;
    private final String label;

    Stimuli(String code, String label) {
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
