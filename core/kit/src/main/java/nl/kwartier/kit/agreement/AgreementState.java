package nl.kwartier.kit.agreement;

import nl.kwartier.api.Labelled;

/** Whether a promise was kept. */
public enum AgreementState implements Labelled {
    /** It still has to be kept. */
    OPEN("OPEN", "Nog te doen"),
    /** It was kept. */
    KEPT("NAGEKOMEN", "Gedaan"),
    /** It was not kept. */
    BROKEN("NIET", "Niet gedaan"),
    /** Something else was agreed in its place. */
    REVISED("HERZIEN", "Anders afgesproken");

    private final String code;
    private final String label;

    AgreementState(String code, String label) {
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
