package nl.kwartier.plugin.kwartiermaken.internal.guest;

import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.role.Overlap;
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

    /** Changes what is known of a guest. */
    public Guest change(Unit unit, String id, Guest.Details details) {
        Guest guest = GuestRows.get(unit, id);
        GuestRows.keep(unit, id, details);
        noted(unit, guest);
        return GuestRows.get(unit, id);
    }

    /**
     * Gives a guest to another kwartiermaker, with the tasks that go with it.
     *
     * @throws Refusal with {@code KW-VOORWAARDE} when that one has no room
     */
    public Guest give(Unit unit, Moment moment, String id, Colleague to) {
        Guest guest = GuestRows.get(unit, id);
        var before = Caseload.kwartiermaker(unit, guest.part());
        if (before.isPresent() && before.get().personId().equals(to.id())) {
            return guest;
        }
        if (guest.part().stage().takesPlace() && Caseload.of(unit, to.id()) >= Caseload.MOST) {
            throw Caseload.full(to.name());
        }
        RoleHolders.give(unit, moment, guest.part().subject(), Rights.KWARTIERMAKER, to.id(), to.name(), Overlap.ONE);
        before.ifPresent(
                holder -> Tasks.hand(unit, moment, guest.part().resident().value(), holder.personId(), to.id()));
        noted(unit, guest);
        return guest;
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

    private static void noted(Unit unit, Guest guest) {
        unit.changed(Change.about("gast", guest.id(), guest.part().resident().value()));
    }

    /** The page of a guest. */
    public static String page(String id) {
        return "/" + Rights.PROGRAMME + "/deelnemers/" + id;
    }
}
