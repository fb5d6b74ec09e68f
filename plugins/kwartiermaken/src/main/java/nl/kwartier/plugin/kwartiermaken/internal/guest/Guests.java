package nl.kwartier.plugin.kwartiermaken.internal.guest;

import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Stale;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.role.Overlap;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;

/** Everything that can be done with a guest, each inside one unit. */
public final class Guests {
    /** The rule by which somebody on the waiting list hears something. */
    private static final String ANSWER = "wachtlijst-antwoord";

    private final Register register;

    /** Keeps guests in the kit's register. */
    public Guests(Register register) {
        this.register = register;
    }

    /**
     * Enrols a guest with a kwartiermaker. Who comes when the kwartiermaker has no room, is on the waiting list and hears something within
     * ten working days. The same id a second time changes nothing.
     */
    public Guest enrol(Unit unit, Moment moment, Enrolment enrolment, Guest.Details details, Colleague kwartiermaker) {
        boolean again = GuestRows.find(unit, enrolment.id()).isPresent();
        Participation made = register.enrol(unit, moment, enrolment);
        if (!again) {
            GuestRows.keep(unit, made.id(), details);
            RoleHolders.give(
                    unit,
                    moment,
                    made.subject(),
                    Rights.KWARTIERMAKER,
                    kwartiermaker.id(),
                    kwartiermaker.name(),
                    Overlap.ONE);
            if (Caseload.of(unit, kwartiermaker.id()) > Caseload.MOST) {
                wait(unit, moment, made);
            }
        }
        return GuestRows.get(unit, made.id());
    }

    /**
     * Refuses what is noted of somebody who stopped, is done or is no longer there: nothing is asked of them any more.
     *
     * @throws Refusal with {@code KW-VOORWAARDE}
     */
    public static void checkPresent(Guest guest) {
        if (guest.part().stage().ended()) {
            throw Refusal.of(
                    ErrorCode.CONDITION, "Deze gast doet niet meer mee. Meld de gast eerst weer aan als die dat wil.");
        }
    }

    /** Corrects how a guest wants to be called and reached. */
    public static Guest change(Unit unit, String id, long version, Guest.Details details) {
        Guest before = GuestRows.get(unit, id);
        ContactWay way = before.details().way();
        Stale.check(
                before.version(),
                version,
                Map.of("aanspreeknaam", before.called(), "contactwijze", way == null ? "" : way.code()));
        GuestRows.keep(unit, id, details);
        unit.changed(Change.about("gast", id, before.part().resident().value()));
        return GuestRows.get(unit, id);
    }

    private void wait(Unit unit, Moment moment, Participation made) {
        Participation waiting = register.step(unit, moment, made.id(), StepTo.by(made.version(), Stage.WAITING));
        Tasks.add(
                unit,
                moment,
                new NewTask(
                        ANSWER + "/" + waiting.version(),
                        waiting.subject(),
                        waiting.resident().value(),
                        ForWhom.role(Rights.COORDINATOR),
                        "Geef iemand op de wachtlijst antwoord",
                        "Binnen " + Caseload.ANSWER_WITHIN + " werkdagen weet iemand waar hij of zij aan toe is.",
                        page(waiting.id()),
                        WorkingDays.after(moment.today(), Caseload.ANSWER_WITHIN)));
    }

    /** Whoever takes over needs room, and gets the tasks that go with the guest. */
    public static void taken(Unit unit, Moment moment, Participation guest, List<RoleHolder> before, RoleHolder now) {
        if (!now.role().equals(Rights.KWARTIERMAKER)) {
            return;
        }
        if (guest.stage().takesPlace()) {
            Caseload.checkRoom(unit, guest);
        }
        before.stream()
                .filter(holder ->
                        holder.role().equals(now.role()) && !holder.personId().equals(now.personId()))
                .forEach(holder ->
                        Tasks.hand(unit, moment, guest.resident().value(), holder.personId(), now.personId()));
    }

    /** Who leaves the waiting list, or comes back, needs a kwartiermaker with room. */
    public static void moved(Unit unit, Moment moment, Participation before, Participation after) {
        if (before.stage() == Stage.WAITING) {
            Tasks.lapse(unit, moment, after.subject(), ANSWER);
        }
        if (!before.stage().takesPlace() && after.stage().takesPlace()) {
            Caseload.checkRoom(unit, after);
        }
    }

    /** Forgets the name and the words of a guest; what kind of wishes there were and whether they came true stays as a number. */
    public static void forget(Unit unit, String guest) {
        unit.run("UPDATE {guest} SET called = 'Een gast', contact_way = NULL WHERE id = ?", guest);
        unit.run("UPDATE {wish} SET words = '' WHERE guest = ?", guest);
    }

    /** The page of a guest. */
    public static String page(String id) {
        return "/" + Rights.PROGRAMME + "/deelnemers/" + id;
    }
}
