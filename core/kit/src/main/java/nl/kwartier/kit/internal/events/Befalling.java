package nl.kwartier.kit.internal.events;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Tasks;

/** What becomes of somebody's part in a programme when something befalls the resident. The same event may come twice. */
public final class Befalling {
    private final Desk desk;

    /** Works for one programme. */
    public Befalling(Desk desk) {
        this.desk = desk;
    }

    /** Takes an event in. */
    public void receive(Event event) {
        Caller caller = Caller.system("verwerken wat een inwoner overkwam");
        var resident = new ResidentId(event.subject());
        switch (event.type()) {
            case LifeEvents.DIED, LifeEvents.REMOVED -> gone(caller, resident, event.type());
            case LifeEvents.MOVED -> moved(caller, resident, event);
            default -> {}
        }
    }

    /** No task or reminder names somebody who is no longer there; whoever worked with the resident hears it once. */
    private void gone(Caller caller, ResidentId resident, String what) {
        Optional<Participation> present = desk.read(caller, reader -> Participations.present(reader, resident));
        List<RoleHolder> holders = present.map(
                        one -> desk.read(caller, reader -> RoleHolders.now(reader, one.subject())))
                .orElse(List.of());
        List<RoleHolder> told = holders.stream()
                .filter(holder -> desk.kit().tells(caller, holder.personId(), resident.value(), what, desk.id()))
                .toList();
        desk.write(caller, (unit, moment) -> {
            Tasks.lapseAbout(unit, moment, resident.value());
            present.ifPresent(one -> end(unit, moment, one, told));
            return true;
        });
    }

    private void end(Unit unit, Moment moment, Participation seen, List<RoleHolder> told) {
        Participation now = Participations.get(unit, seen.id());
        if (!now.stage().ended()) {
            desk.register().befallen(unit, moment, now, Stage.STOPPED);
        }
        told.stream()
                .map(RoleHolder::personId)
                .distinct()
                .forEach(person -> Tasks.add(
                        unit,
                        moment,
                        new NewTask(
                                "iets-veranderd/" + person,
                                now.subject(),
                                null,
                                ForWhom.person(person),
                                "Er is iets veranderd bij iemand die u kent",
                                "Kijk eerst, voor u belt of schrijft.",
                                "/" + desk.id() + "/deelnemers/" + now.id(),
                                moment.today())));
    }

    /** Whoever leaves the municipality is asked whether to go on; within it, running groups go on. */
    private void moved(Caller caller, ResidentId resident, Event event) {
        if (event.details().containsKey("buurt")) {
            return;
        }
        desk.write(caller, (unit, moment) -> {
            Participations.present(unit, resident)
                    .filter(one -> one.stage().takesPlace() && one.stage() != Stage.PAUSED)
                    .ifPresent(one -> desk.register().left(unit, moment, one));
            return true;
        });
    }
}
