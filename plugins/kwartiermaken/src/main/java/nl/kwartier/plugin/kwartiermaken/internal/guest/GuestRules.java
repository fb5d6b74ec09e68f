package nl.kwartier.plugin.kwartiermaken.internal.guest;

import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.OwnRules;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.task.Tasks;

/** What this programme does when a guest comes into another stage. */
public final class GuestRules implements OwnRules {
    @Override
    public void moved(Unit unit, Moment moment, Participation before, Participation after) {
        if (before.stage() == Stage.WAITING) {
            Tasks.lapse(unit, moment, after.subject(), Guests.ANSWER);
        }
        if (!before.stage().takesPlace() && after.stage().takesPlace()) {
            Caseload.checkRoom(unit, after);
        }
    }
}
