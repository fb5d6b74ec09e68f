package nl.kwartier.kit.participation;

import nl.kwartier.api.Labelled;

/** How far somebody is in a programme. */
public enum Stage implements Labelled {
    /** Somebody asked to take part. */
    APPLIED("AANGEMELD", "Aangemeld", true),
    /** Somebody comes to see what it is. */
    ACQUAINTANCE("KENNISMAKING", "Kennismaken", true),
    /** Somebody takes part. */
    PARTICIPANT("DEELNEMER", "Doet mee", true),
    /** It was taken to its end. */
    COMPLETED("AFGEROND", "Afgerond", false),
    /** There is no room yet. */
    WAITING("WACHTLIJST", "Wacht op een plek", false),
    /** Away for a while; the place is kept. */
    PAUSED("PAUZE", "Pauze", true),
    /** Stopped before the end. */
    STOPPED("GESTOPT", "Gestopt", false);

    private final String code;
    private final String label;
    private final boolean takesPlace;

    Stage(String code, String label, boolean takesPlace) {
        this.code = code;
        this.label = label;
        this.takesPlace = takesPlace;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Whether somebody in this stage takes up a place.
     *
     * @return false for who waits or is no longer there
     */
    public boolean takesPlace() {
        return takesPlace;
    }

    /**
     * Whether it is over.
     *
     * @return true for completed and stopped
     */
    public boolean ended() {
        return this == COMPLETED || this == STOPPED;
    }

    /**
     * Whether somebody in this stage is expected at a session.
     *
     * @return true for who takes part and who comes to see
     */
    public boolean comes() {
        return this == PARTICIPANT || this == ACQUAINTANCE;
    }
}
