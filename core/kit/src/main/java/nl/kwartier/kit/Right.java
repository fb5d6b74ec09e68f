package nl.kwartier.kit;

/** What somebody with a role may do in a programme. */
public enum Right {
    /** See who takes part, and how it goes. */
    READ,
    /** Enrol, take steps, note. */
    WRITE,
    /** See the figures, in which nobody can be recognised. */
    REPORT
}
