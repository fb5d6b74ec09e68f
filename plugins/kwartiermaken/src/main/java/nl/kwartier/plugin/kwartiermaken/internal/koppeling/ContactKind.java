package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import nl.kwartier.api.Labelled;

/** What kind of contact there was. */
public enum ContactKind implements Labelled {
    /** The kwartiermaker came along. */
    TOGETHER("SAMEN", "Samen op bezoek"),
    /** The guest came without the kwartiermaker. */
    ALONE("ZELF", "De gast kwam zelf"),
    /** Guest and kwartiermaker talked, elsewhere or by telephone. */
    TALK("GESPREK", "Alleen gesproken");

    private final String code;
    private final String label;

    ContactKind(String code, String label) {
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
