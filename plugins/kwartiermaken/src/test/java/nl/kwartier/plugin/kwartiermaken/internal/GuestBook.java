package nl.kwartier.plugin.kwartiermaken.internal;

import static nl.kwartier.plugin.kwartiermaken.internal.BoardExtension.youssef;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Rules;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Stages;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.role.Overlap;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Caseload;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Colleague;
import nl.kwartier.plugin.kwartiermaken.internal.guest.ContactWay;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.StageRules;

/** Guests on a test's database. */
public final class GuestBook {
    public static final Colleague YOUSSEF = new Colleague("youssef", "Youssef Benali");
    public static final Colleague FATMA = new Colleague("fatma", "Fatma de Boer");

    private final BoardExtension board;
    private final Register register = new Register(
            "kwartiermaken", Stages.standard(), new Rules(0, 1, Rules.MOST, true, 7, 30), new StageRules());

    public GuestBook(BoardExtension board) {
        this.board = board;
    }

    public Register register() {
        return register;
    }

    public Guests guests() {
        return new Guests(register);
    }

    public <T> T write(BiFunction<Unit, Moment, T> work) {
        return board.store().write(youssef(), unit -> work.apply(unit, Moment.now(board.clock(), youssef())));
    }

    public <T> T read(Function<Reader, T> work) {
        return board.store().read(youssef(), work::apply);
    }

    public Guest enrol(String id, Resident resident, Colleague kwartiermaker) {
        var enrolment = new Enrolment(id, resident, null, null, Act.onBehalf(Act.Proof.CONVERSATION));
        var details = new Guest.Details(resident.displayName(), ContactWay.CALL);
        return write((unit, moment) -> guests().enrol(unit, moment, enrolment, details, kwartiermaker));
    }

    /** A colleague takes a guest over, as the kit does it. */
    public boolean give(Guest guest, Colleague to) {
        return write((unit, moment) -> {
            List<RoleHolder> before = RoleHolders.now(unit, guest.part().subject());
            RoleHolders.give(
                    unit, moment, guest.part().subject(), Rights.KWARTIERMAKER, to.id(), to.name(), Overlap.ONE);
            RoleHolder now = RoleHolders.now(unit, guest.part().subject()).get(0);
            new StageRules().roleGiven(unit, moment, guest.part(), before, now);
            return true;
        });
    }

    /** A guest of Youssef. */
    public Guest guest(String name) {
        return enrol(Ids.next(), board.resident(name), YOUSSEF);
    }

    /** So many guests of one kwartiermaker. */
    public List<Guest> guests(int count, Colleague kwartiermaker) {
        var all = new ArrayList<Guest>();
        for (int i = 1; i <= count; i++) {
            all.add(enrol(Ids.next(), board.resident("Gast " + i), kwartiermaker));
        }
        return all;
    }

    /** The guest as kept now. */
    public Guest now(Guest guest) {
        return read(reader -> GuestRows.get(reader, guest.id()));
    }

    public Guest step(Guest guest, Stage to) {
        write((unit, moment) -> register.step(
                unit, moment, guest.id(), StepTo.by(now(guest).part().version(), to)));
        return now(guest);
    }

    public Optional<RoleHolder> kwartiermaker(Guest guest) {
        return read(reader -> Caseload.kwartiermaker(reader, guest.part()));
    }

    public List<Task> tasks(Guest guest) {
        return read(reader -> Tasks.about(reader, guest.part().subject()));
    }
}
