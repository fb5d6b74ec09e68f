package nl.kwartier.plugin.kwartiermaken.internal.place;

import nl.kwartier.api.Labelled;

/** What makes it easier to come in. */
public enum Accessibility implements Labelled {
    /** No steps and wide doors. */
    WHEELCHAIR("ROLSTOEL", "Met een rolstoel kunt u erin"),
    /** A toilet for wheelchair users. */
    TOILET("INVALIDENTOILET", "Er is een toilet voor iedereen"),
    /** For people with a hearing aid. */
    HEARING_LOOP("RINGLEIDING", "Er is een ringleiding"),
    /** A room apart. */
    QUIET_ROOM("RUSTIGE_RUIMTE", "Er is een rustige ruimte"),
    /** Free of charge. */
    FREE("GRATIS", "Het kost niets"),
    /** Company on the first visit. */
    COMPANY("IEMAND_LOOPT_MEE", "Iemand loopt de eerste keer mee"),
    /** Signs with pictures. */
    PICTURES("PLAATJES", "Plaatjes wijzen de weg"),
    /** Somebody who speaks other languages. */
    LANGUAGES("ANDERE_TALEN", "Er is iemand die andere talen spreekt");

    private final String code;
    private final String label;

    Accessibility(String code, String label) {
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
