package nl.kwartier.store;

import java.util.Set;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Traces;

/** People who call, for tests. */
public final class Callers {
    private Callers() {}

    /** Fatima, who works in the neighbourhood. */
    public static Caller fatima(String action) {
        var actor = new Actor("fatima", "Fatima Yılmaz", Set.of("medewerker"), Actor.Kind.PERSON);
        return Caller.of(actor, Purpose.EXECUTION, "kern", action, Traces.next());
    }
}
