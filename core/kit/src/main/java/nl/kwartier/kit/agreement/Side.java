package nl.kwartier.kit.agreement;

import nl.kwartier.api.Labelled;

/** Who promises. */
public enum Side implements Labelled {
    /** A resident, or those around a resident. */
    RESIDENT("INWONER", "De inwoner"),
    /** The municipality or another organisation. */
    ORGANISATION("ORGANISATIE", "De gemeente of een organisatie");

    private final String code;
    private final String label;

    Side(String code, String label) {
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
