package nl.kwartier.kit.role;

/** How many people may have one role for one thing at the same time. */
public enum Overlap {
    /** One; whoever comes next takes it over. */
    ONE,
    /** Any number, each once. */
    MANY
}
