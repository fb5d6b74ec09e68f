package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import nl.kwartier.api.Labelled;

/** How far a guest and a place are together. */
public enum KoppelingState implements Labelled {
    /** The kwartiermaker has a place in mind. */
    PROPOSED("VOORSTEL", "Voorstel"),
    /** The guest said yes, and they get to know each other. */
    ACQUAINTED("KENNISMAKING", "Kennismaken"),
    /** They try it. */
    TRIAL("PROEF", "Op proef"),
    /** Guest and place both go on. */
    RUNNING("LOPEND", "Loopt"),
    /** The guest comes without the kwartiermaker. */
    INDEPENDENT("ZELFSTANDIG", "Zelfstandig"),
    /** For a while not. */
    PAUSED("PAUZE", "Pauze"),
    /** It is over. */
    STOPPED("GESTOPT", "Gestopt");

    private final String code;
    private final String label;

    KoppelingState(String code, String label) {
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
