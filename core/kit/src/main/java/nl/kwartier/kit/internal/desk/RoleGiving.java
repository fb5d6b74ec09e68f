package nl.kwartier.kit.internal.desk;

import java.util.List;
import java.util.Map;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.role.Overlap;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;

/** Gives colleagues a role for somebody who takes part. */
public final class RoleGiving {
    private final Desk desk;

    /** Works for one programme. */
    public RoleGiving(Desk desk) {
        this.desk = desk;
    }

    /** Gives a role; whoever had it before loses it. */
    public Participation give(Request request, String role, String personId) {
        Map<String, String> colleagues = desk.kit().colleagues(request.caller());
        String name = colleagues.get(personId);
        if (name == null || !desk.described().roles().containsKey(role)) {
            throw Refusal.notFound(name == null ? "Deze collega" : "Deze rol");
        }
        return desk.write(request.caller(), (unit, moment) -> {
            Participation one = Participations.get(unit, request.path("deelname"));
            List<RoleHolder> before = RoleHolders.now(unit, one.subject());
            RoleHolders.give(unit, moment, one.subject(), role, personId, name, Overlap.ONE);
            RoleHolders.now(unit, one.subject()).stream()
                    .filter(holder -> holder.role().equals(role))
                    .findFirst()
                    .ifPresent(now -> desk.own().roleGiven(unit, moment, one, before, now));
            return one;
        });
    }
}
