package nl.kwartier.api.community;

import nl.kwartier.api.Labelled;

/** Which surname somebody goes by. The codes are those of the Dutch personal records database (BRP, element 61.10). */
public enum NameUse implements Labelled {
    /** The own name. */
    OWN("E", "Eigen naam"),
    /** The partner's name. */
    PARTNER("P", "Naam van partner"),
    /** The partner's name before the own name. */
    PARTNER_FIRST("V", "Partner, dan eigen naam"),
    /** The partner's name after the own name. */
    PARTNER_LAST("N", "Eigen naam, dan partner");

    private final String code;
    private final String label;

    NameUse(String code, String label) {
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
