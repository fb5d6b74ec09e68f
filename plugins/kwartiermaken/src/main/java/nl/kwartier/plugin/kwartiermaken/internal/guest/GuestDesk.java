package nl.kwartier.plugin.kwartiermaken.internal.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Kit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Register;
import org.jspecify.annotations.Nullable;

/** Where pages and operations come to read or change something of guests. */
public final class GuestDesk {
    private final Kit kit;
    private final Store store;
    private final Guests guests;
    private final Runnable upToNow;

    /** Works on the programme's own rows, after what time alone changes was brought up to date. */
    public GuestDesk(Kit kit, Store store, Register register, Runnable upToNow) {
        this.upToNow = upToNow;
        this.kit = kit;
        this.store = store;
        this.guests = new Guests(register);
    }

    /** What the kit asks of the platform. */
    public Kit kit() {
        return kit;
    }

    /** What can be done with guests. */
    public Guests guests() {
        return guests;
    }

    /** The day where the municipality is. */
    public LocalDate today() {
        return LocalDate.ofInstant(kit.clock().instant(), DutchWords.ZONE);
    }

    /** Reads. */
    public <T> T read(Caller caller, Function<Reader, T> work) {
        upToNow.run();
        return store.read(caller, work::apply);
    }

    /** Changes something. */
    public <T> T write(Caller caller, BiFunction<Unit, Moment, T> work) {
        upToNow.run();
        var moment = Moment.now(kit.clock(), caller);
        try {
            return store.write(caller, unit -> work.apply(unit, moment));
        } catch (DuplicateRow together) {
            throw Refusal.of(ErrorCode.DUPLICATE, "Een collega deed dit net ook. Kijk wat er nu staat.");
        }
    }

    /** Enrols a resident as a guest. */
    public Guest enrol(
            Caller caller,
            ResidentId resident,
            Function<Resident, Enrolment> who,
            Guest.Details details,
            @Nullable String kwartiermaker) {
        Colleague colleague =
                colleague(caller, kwartiermaker == null ? caller.actor().id() : kwartiermaker);
        Enrolment enrolment = who.apply(kit.residents().get(caller, resident));
        return write(caller, (unit, moment) -> guests.enrol(unit, moment, enrolment, details, colleague));
    }

    /** A colleague by the id of an account; refused when nobody who may work has it. */
    public Colleague colleague(Caller caller, String id) {
        String name = kit.colleagues(caller).get(id);
        if (name == null) {
            throw Refusal.fields(List.of(new FieldProblem("kwartiermakerId", "Kies een collega die hier werkt.")));
        }
        return new Colleague(id, name);
    }

    /** The name of a resident, or words in its place when the resident is no longer there. */
    public String name(Caller caller, ResidentId id) {
        Map<ResidentId, String> names = kit.names(caller, List.of(id));
        return names.getOrDefault(id, "Iemand die er niet meer is");
    }
}
