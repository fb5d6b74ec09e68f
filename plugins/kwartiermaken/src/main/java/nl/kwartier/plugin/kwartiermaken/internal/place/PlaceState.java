package nl.kwartier.plugin.kwartiermaken.internal.place;

import nl.kwartier.api.Labelled;

/** How far a place is. */
public enum PlaceState implements Labelled {
    /** Somebody thinks this place could make room. */
    SOUGHT("GEZOCHT", "Gezocht", "gezocht", "Iemand denkt: hier kunnen gasten terecht. De plek weet het nog niet."),
    /** The kwartiermaker and the place are talking. */
    IN_CONVERSATION("IN_GESPREK", "In gesprek", "in gesprek", "U praat met de plek over wat nodig is."),
    /** The place knows what it will do. */
    PREPARED("VOORBEREID", "Voorbereid", "voorbereid", "De plek weet wat er komt. De deur is nog niet open."),
    /** Guests are welcome. */
    HOSPITABLE("GASTVRIJ", "Gastvrij", "gastvrij", "Gasten zijn hier welkom."),
    /** For the time being no new guests. */
    PAUSED("PAUZE", "Pauze", "op pauze", "Nu even geen nieuwe gasten."),
    /** The place no longer takes part. */
    STOPPED("GESTOPT", "Gestopt", "gestopt", "Deze plek doet niet meer mee.");

    private final String code;
    private final String label;
    private final String adjective;
    private final String meaning;

    PlaceState(String code, String label, String adjective, String meaning) {
        this.code = code;
        this.label = label;
        this.adjective = adjective;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The words after "deze plek is": {@code op pauze}. */
    public String adjective() {
        return adjective;
    }

    /** What it means, as a Dutch sentence. */
    public String meaning() {
        return meaning;
    }
}
