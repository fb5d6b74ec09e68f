package nl.kwartier.kit.internal.desk;

import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.role.Interests;

/** Notes which colleagues have an interest of their own in somebody who takes part. */
public final class InterestNoting {
    private final Desk desk;

    /** Works for one programme. */
    public InterestNoting(Desk desk) {
        this.desk = desk;
    }

    /** Notes an interest of a colleague. */
    public void note(Request request, String id, String personId, String what) {
        String name = desk.kit().colleagues(request.caller()).get(personId);
        if (name == null) {
            throw Refusal.notFound("Deze collega");
        }
        desk.write(request.caller(), (unit, moment) -> {
            Interests.note(unit, moment, id, subject(unit, request), personId, name, what);
            return true;
        });
    }

    /** Signs for why it is no harm. */
    public void allow(Request request, String why) {
        desk.write(request.caller(), (unit, moment) -> {
            Interests.allow(unit, moment, known(unit, request), why);
            return true;
        });
    }

    /** Notes that it is over. */
    public void end(Request request) {
        desk.write(request.caller(), (unit, moment) -> {
            Interests.end(unit, moment, known(unit, request));
            return true;
        });
    }

    private static Subject subject(Reader reader, Request request) {
        return Participations.get(reader, request.path("deelname")).subject();
    }

    /** The id from the address, when it belongs to the one in the address. */
    private static String known(Reader reader, Request request) {
        String id = request.path("belang");
        return Interests.in(reader, subject(reader, request)).stream()
                .map(interest -> interest.id())
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Dit belang"));
    }
}
