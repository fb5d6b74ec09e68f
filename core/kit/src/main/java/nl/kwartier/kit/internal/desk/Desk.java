package nl.kwartier.kit.internal.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Definition;
import nl.kwartier.kit.Kit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.OwnRules;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Stage;
import org.jspecify.annotations.Nullable;

/** Where a programme's pages and operations come to read and to change something. */
public final class Desk {
    private final Described described;
    private final Definition definition;
    private final Kit kit;
    private final Store store;
    private final OwnRules own;
    private final Register register;
    private final Rights rights;
    private final Upkeep upkeep;

    /** Works for one programme. */
    public Desk(Described described, Definition definition, Kit kit, Store store, OwnRules own) {
        this.described = described;
        this.definition = definition;
        this.kit = kit;
        this.store = store;
        this.own = own;
        this.register = new Register(described.id(), definition.stages(), definition.rules(), own);
        this.rights = Rights.of(described, definition);
        this.upkeep = new Upkeep(this, own);
    }

    public Described described() {
        return described;
    }

    public String id() {
        return described.id();
    }

    public Definition definition() {
        return definition;
    }

    /** Whether people of this programme can be in a stage. */
    public boolean has(Stage stage) {
        return definition.stages().workflow().states().contains(stage);
    }

    public Kit kit() {
        return kit;
    }

    public Register register() {
        return register;
    }

    public Rights rights() {
        return rights;
    }

    OwnRules own() {
        return own;
    }

    Store store() {
        return store;
    }

    /** The day where the municipality is. */
    public LocalDate today() {
        return LocalDate.ofInstant(kit.clock().instant(), nl.kwartier.api.DutchWords.ZONE);
    }

    /** The present moment, by a caller. */
    public Moment moment(Caller caller) {
        return Moment.now(kit.clock(), caller);
    }

    /** Brings up to date what time alone changes. */
    public void upToNow() {
        upkeep.upToNow();
    }

    /** Reads, after what time alone changes was brought up to date. */
    public <T> T read(Caller caller, Function<Reader, T> work) {
        upkeep.upToNow();
        return store.read(caller, work::apply);
    }

    /** Changes something, after what time alone changes was brought up to date. */
    public <T> T write(Caller caller, BiFunction<Unit, Moment, T> work) {
        upkeep.upToNow();
        return change(caller, work);
    }

    <T> T change(Caller caller, BiFunction<Unit, Moment, T> work) {
        Moment moment = moment(caller);
        try {
            return store.write(caller, unit -> work.apply(unit, moment));
        } catch (DuplicateRow together) {
            throw Refusal.of(ErrorCode.DUPLICATE, "Een collega deed dit net ook. Kijk op de lijst wat er nu staat.");
        }
    }

    /** Enrols somebody; the resident is looked up first. */
    public Participation enrol(
            Caller caller, ResidentId resident, Function<nl.kwartier.api.community.Resident, Enrolment> who) {
        Enrolment enrolment = who.apply(kit.residents().get(caller, resident));
        return write(caller, (unit, moment) -> register.enrol(unit, moment, enrolment));
    }

    /** Participations with their names, in the same order, in one query. */
    public List<Person> named(Caller caller, Collection<Participation> participations) {
        if (participations.isEmpty()) {
            return List.of();
        }
        Map<ResidentId, String> names = kit.names(
                caller,
                participations.stream().map(Participation::resident).distinct().toList());
        return participations.stream()
                .map(one -> new Person(one, names.get(one.resident())))
                .toList();
    }

    /** One participation with its name. */
    public Person named(Caller caller, Participation participation) {
        return named(caller, List.of(participation)).get(0);
    }

    /** Refuses a place that is not there; no place is fine. */
    public void checkPlace(Caller caller, @Nullable PlaceId place, String field) {
        if (place != null && kit.places().get(caller, List.of(place)).isEmpty()) {
            throw Refusal.fields(
                    List.of(new FieldProblem(field, "Deze plek bestaat niet of is verwijderd. Kies een andere plek.")));
        }
    }

    /** What people of this programme call a stage. */
    public String stage(Stage stage) {
        return definition.stages().name(stage);
    }
}
