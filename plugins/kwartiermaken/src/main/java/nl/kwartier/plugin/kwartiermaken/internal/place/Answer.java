package nl.kwartier.plugin.kwartiermaken.internal.place;

import nl.kwartier.api.Labelled;

/** The answer to one of the five points. Each of them counts as answered: a no is known, a gap is not. */
public enum Answer implements Labelled {
    /** It is so. */
    YES("JA", "Ja"),
    /** It is not so, and guests will know. */
    NO("NEE", "Nee"),
    /** This place does not need it. */
    NOT_APPLICABLE("NVT", "Niet nodig");

    private final String code;
    private final String label;

    Answer(String code, String label) {
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
