package nl.kwartier.store.internal.backup;

import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.store.internal.outbox.Outbox;

/** What was erased after a copy was made, and is erased again after it is put back: otherwise a copy would bring people back. */
final class Again {
    /** Whose events they are: so the store knows them from those that were carried out already. */
    static final String OWNER = Outbox.AGAIN;

    static final String REMOVED = LifeEvents.REMOVED;
    static final String ERASED = Outbox.ERASED;

    private Again() {}

    /** A query for the events of one type that the present events hold and those of a copy do not. */
    static String missing(String present, String copy, String type) {
        String events = "SELECT at, trace, type, subject FROM %s WHERE type = '" + type + "'";
        return "(" + events.formatted(present) + " EXCEPT " + events.formatted(copy) + ") missing";
    }

    static String told(long removed, long erased) {
        if (removed + erased == 0) {
            return "Sinds de reservekopie is niets gewist; er hoeft niets opnieuw te worden gewist.";
        }
        return "Sinds de reservekopie zijn " + removed + " inwoners verwijderd en de gegevens van " + erased
                + " programma's gewist. Dat gebeurt opnieuw zodra Kwartier start.";
    }

    static String nothingToReadFrom() {
        return "Let op: de huidige database is er niet of is niet te lezen. Wie sinds de reservekopie is verwijderd, staat er nu weer in. "
                + "Verwijder die inwoners opnieuw.";
    }
}
