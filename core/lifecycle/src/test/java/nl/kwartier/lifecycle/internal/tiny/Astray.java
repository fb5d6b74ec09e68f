package nl.kwartier.lifecycle.internal.tiny;

import java.util.List;
import nl.kwartier.api.web.Route;

/** Starts, and has pages that nobody can open. */
public final class Astray extends Eettafel {
    @Override
    public List<Route> routes() {
        throw new IllegalStateException("de deur zit dicht");
    }
}
