package nl.kwartier.api.community;

/** Types of events that happen to a resident. The event's subject is the resident's id. Every holder of such an id must listen. */
public final class LifeEvents {
    /** The resident died. */
    public static final String DIED = "OVERLEDEN";

    /** The resident moved to another neighbourhood or out of the municipality; detail {@code buurt} holds the new one, if any. */
    public static final String MOVED = "VERHUISD";

    /** Two records were one person; detail {@code in} holds the id that goes on. */
    public static final String MERGED = "SAMENGEVOEGD";

    /** The address became secret. */
    public static final String ADDRESS_SECRET = "ADRES_GEHEIM";

    /** The resident was removed. */
    public static final String REMOVED = "VERWIJDERD";

    private LifeEvents() {}
}
