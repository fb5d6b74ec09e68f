package nl.kwartier.lifecycle.internal.list;

/** How a programme came here. */
public enum Origin {
    /** With Kwartier itself. */
    DISTRIBUTION,
    /** Chosen by the municipality: from the inbox folder, handed in, or fetched from a catalogue. */
    INBOX
}
