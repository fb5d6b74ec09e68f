package nl.kwartier.kit.group;

import nl.kwartier.api.Labelled;

/** Whether a session still has to come. */
public enum SessionState implements Labelled {
    /** It is to come, or nobody noted yet who was there. */
    PLANNED("GEPLAND", "Gepland"),
    /** It was held. */
    HELD("GEHOUDEN", "Gehouden"),
    /** It did not happen. */
    CANCELLED("AFGELAST", "Gaat niet door");

    private final String code;
    private final String label;

    SessionState(String code, String label) {
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
