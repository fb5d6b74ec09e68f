package nl.kwartier.community.internal.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.store.Event;
import nl.kwartier.community.internal.versions.Kept;

/** What befell a resident between two versions. Nothing befalls somebody who is new: nobody knows the id yet. */
final class Befallen {
    private Befallen() {}

    static List<Event> between(Kept<ResidentDetails> before, Kept<ResidentDetails> after) {
        var events = new ArrayList<Event>();
        if (after.removed()) {
            events.add(new Event(LifeEvents.REMOVED, after.id(), Map.of()));
            return events;
        }
        var was = before.details();
        var is = after.details();
        if (was.died() == null && is.died() != null) {
            events.add(new Event(LifeEvents.DIED, after.id(), Map.of()));
        }
        if (moved(was, is)) {
            String to = is.movedAway() == null ? is.neighbourhood() : null;
            events.add(new Event(LifeEvents.MOVED, after.id(), to == null ? Map.of() : Map.of("buurt", to)));
        }
        if (!was.addressSecret() && is.addressSecret()) {
            events.add(new Event(LifeEvents.ADDRESS_SECRET, after.id(), Map.of()));
        }
        return events;
    }

    /** Out of the municipality, or from one known neighbourhood to another; a neighbourhood that becomes known is no move. */
    private static boolean moved(ResidentDetails was, ResidentDetails is) {
        if (was.movedAway() == null && is.movedAway() != null) {
            return true;
        }
        return was.neighbourhood() != null
                && is.neighbourhood() != null
                && !was.neighbourhood().equals(is.neighbourhood());
    }
}
