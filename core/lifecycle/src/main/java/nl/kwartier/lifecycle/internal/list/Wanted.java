package nl.kwartier.lifecycle.internal.list;

/** What an administrator wants of a programme. */
public enum Wanted {
    ON,
    OFF,
    /** Nobody has decided yet. */
    WAITING;

    /**
     * What is wanted once a jar lies in the inbox.
     *
     * @param approved whether dropping a jar is approval by itself, as in a demonstration
     * @param ran whether this programme ran until now, or ran with this very jar when it was taken away
     */
    static Wanted onArrival(boolean approved, boolean ran) {
        return approved || ran ? ON : WAITING;
    }
}
