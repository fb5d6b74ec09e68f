package nl.kwartier.plugin.kwartiermaken.internal.guest;

import nl.kwartier.api.Labelled;

/** What kind of wish it is. */
public enum WishKind implements Labelled {
    /** Meeting people. */
    MEET("ONTMOETEN", "Mensen ontmoeten"),
    /** Doing something. */
    DO("DOEN", "Iets doen"),
    /** Learning something. */
    LEARN("LEREN", "Iets leren"),
    /** Working. */
    WORK("WERKEN", "Werken"),
    /** Celebrating something. */
    CELEBRATE("VIEREN", "Iets vieren"),
    /** Moving. */
    SPORT("SPORTEN", "Sporten"),
    /** Just being there. */
    BE("ER_ZIJN", "Er gewoon zijn");

    private final String code;
    private final String label;

    WishKind(String code, String label) {
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
