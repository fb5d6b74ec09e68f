package nl.kwartier.kit.note;

import nl.kwartier.api.Labelled;

/** Who may read a note. */
public enum Visibility implements Labelled {
    /** Only who wrote it. */
    ME("MIJ", "alleen ik"),
    /** Everybody who works in the programme. */
    TEAM("TEAM", "mijn team"),
    /** The team, and the resident whom it is about. */
    RESIDENT_TOO("OOK_INWONER", "mijn team en de inwoner");

    private final String code;
    private final String label;

    Visibility(String code, String label) {
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
