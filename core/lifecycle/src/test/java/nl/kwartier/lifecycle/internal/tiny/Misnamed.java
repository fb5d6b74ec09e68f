package nl.kwartier.lifecycle.internal.tiny;

/** Calls itself otherwise than its manifest does. */
public final class Misnamed extends Eettafel {
    @Override
    public String id() {
        return "iets-anders";
    }
}
