package nl.kwartier.plugin.kwartiermaken.internal.place;

import nl.kwartier.api.Labelled;

/** Why a place turned somebody away: a closed list, so that nothing about a guest can be written down. */
public enum RejectionReason implements Labelled {
    /** There was no room. */
    FULL("VOL", "Vol"),
    /** Nobody to receive the guest. */
    NO_CONTACT("GEEN_CONTACTPERSOON", "Geen contactpersoon"),
    /** People were afraid. */
    FEAR("ANGST", "Angst"),
    /** A rule of the place stood in the way. */
    RULES("REGELS", "Regels"),
    /** Nobody said why. */
    UNKNOWN("ONBEKEND", "Onbekend");

    private final String code;
    private final String label;

    RejectionReason(String code, String label) {
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
