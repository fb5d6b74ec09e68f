package nl.kwartier.plugin.uitstapje;

import nl.kwartier.api.Labelled;

/** How far an outing has come. */
enum OutingState implements Labelled {
    /** Somebody thought of it. */
    IDEA("IDEE", "Idee", "Is een idee"),
    /** It takes place. */
    PLANNED("GEPLAND", "Gepland", "Gaat door"),
    /** It took place. */
    HELD("GEWEEST", "Geweest", "Is geweest"),
    /** It does not take place. */
    CANCELLED("AFGELAST", "Afgelast", "Gaat niet door");

    private final String code;
    private final String label;
    private final String button;

    OutingState(String code, String label, String button) {
        this.code = code;
        this.label = label;
        this.button = button;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The words on the button that leads here. */
    String button() {
        return button;
    }
}
