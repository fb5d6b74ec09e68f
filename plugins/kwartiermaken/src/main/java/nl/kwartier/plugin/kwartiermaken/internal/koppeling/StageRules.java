package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.util.List;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.OwnRules;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;

/** What this programme does when a guest comes into another stage, and when time passes. */
public final class StageRules implements OwnRules {
    @Override
    public void moved(Unit unit, Moment moment, Participation before, Participation after) {
        Guests.moved(unit, moment, before, after);
        var koppelingen = new Koppelingen(unit, moment);
        if (after.stage().ended()) {
            koppelingen.guestLeft(after.id());
        } else if (after.stage() == Stage.PAUSED) {
            koppelingen.guestPauses(after.id());
        }
    }

    @Override
    public void roleGiven(Unit unit, Moment moment, Participation one, List<RoleHolder> before, RoleHolder now) {
        Guests.taken(unit, moment, one, before, now);
    }

    @Override
    public void forgotten(Unit unit, Participation one) {
        Guests.forget(unit, one.id());
        Koppelingen.forget(unit, one.id());
    }

    @Override
    public boolean isDue(Reader reader, Moment moment) {
        return Late.isDue(reader, moment);
    }

    @Override
    public void timePassed(Unit unit, Moment moment) {
        Late.tell(unit, moment);
    }
}
