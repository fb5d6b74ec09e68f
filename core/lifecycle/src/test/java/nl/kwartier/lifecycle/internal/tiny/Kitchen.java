package nl.kwartier.lifecycle.internal.tiny;

/** A class that is left out of a jar. */
final class Kitchen {
    private Kitchen() {}

    static void open() {}
}
