package nl.kwartier.lifecycle.internal.tiny;

import nl.kwartier.api.Caller;

/** Starts, and says that it cannot do its work. */
public final class Unwell extends Eettafel {
    @Override
    public void checkUp(Caller caller) {
        throw new IllegalStateException("er is geen soep");
    }
}
