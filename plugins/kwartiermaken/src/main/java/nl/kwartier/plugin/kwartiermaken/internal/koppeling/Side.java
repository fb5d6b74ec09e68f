package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import nl.kwartier.api.Labelled;

/** Who says or does something. */
public enum Side implements Labelled {
    /** The guest. */
    GUEST("GAST", "De gast"),
    /** The place. */
    PLACE("PLEK", "De plek"),
    /** The kwartiermaker. */
    KWARTIERMAKER("KWARTIERMAKER", "De kwartiermaker");

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
