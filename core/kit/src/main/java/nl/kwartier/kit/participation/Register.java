package nl.kwartier.kit.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.OwnRules;
import nl.kwartier.kit.Stale;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.kit.workflow.Steps;
import org.jspecify.annotations.Nullable;

/** Everything that can befall a participation, each inside a unit of the programme and held to its rules. */
public final class Register {
    /** The rule that says that a place came free. */
    public static final String PLACE_FREE = "plek-vrij";

    /** The rule that says that a pause is to be talked about. */
    public static final String PAUSE_OVER = "pauze-voorbij";

    /** The rule that says that somebody was offered a place. */
    public static final String PLACE_OFFERED = "plek-aangeboden";

    private static final String MOVED_AWAY = "verhuisd";
    private static final int DAYS_TO_OFFER = 3;

    /** So many working days to ask whoever moved away (our choice). */
    private static final int DAYS_TO_ASK = 5;

    private final String programme;
    private final Stages stages;
    private final Rules rules;
    private final OwnRules own;

    /**
     * Keeps the participations of a programme.
     *
     * @param programme the programme's id, for links
     * @param stages its stages
     * @param rules what it asks and has room for
     */
    public Register(String programme, Stages stages, Rules rules) {
        this(programme, stages, rules, OwnRules.NONE);
    }

    /**
     * Keeps the participations of a programme with rules of its own.
     *
     * @param programme the programme's id, for links
     * @param stages its stages
     * @param rules what it asks and has room for
     * @param own what the programme does besides
     */
    public Register(String programme, Stages stages, Rules rules, OwnRules own) {
        this.programme = programme;
        this.stages = stages;
        this.rules = rules;
        this.own = own;
    }

    /**
     * Enrols a resident. When the group is full, or others wait for the place that came free, the resident comes on its waiting list. The
     * same id a second time changes nothing.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param enrolment who and how
     * @return the participation
     * @throws Refusal with {@code KW-DUBBEL} when the resident takes part already, {@code KW-VOORWAARDE} when the resident is too young or no
     *     longer here, or the group is full and there is no waiting list, and {@code KW-VELD} for a day that cannot be
     */
    public Participation enrol(Unit unit, Moment moment, Enrolment enrolment) {
        Optional<Participation> before = Participations.find(unit, Ids.check(enrolment.id()));
        if (before.isPresent()) {
            return before.get();
        }
        var happened = Happened.on(enrolment.on(), moment.today(), "datum");
        Participations.present(unit, enrolment.resident().id()).ifPresent(this::refuseTwice);
        rules.check(enrolment.resident(), moment.today());
        @Nullable Group group = group(unit, enrolment.group());
        boolean full = room(unit, moment, group) < 1;
        if (full && !rules.waitingList()) {
            throw Refusal.of(ErrorCode.CONDITION, "De groep zit vol. Kies een andere groep, of maak er een bij.")
                    .at("groep", "Deze groep zit vol.")
                    .with("ontbreekt", List.of("een vrije plek in de groep"));
        }
        boolean waits = full || (group != null && rules.waitingList() && somebodyWaits(unit, group.id()));
        Stage stage = waits ? Stage.WAITING : Stage.APPLIED;
        unit.run(
                "INSERT INTO {kit_participation} (id, resident_id, version, stage, since, started, group_id, waiting_since,"
                        + " changed_at, changed_by) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                enrolment.id(),
                enrolment.resident().id(),
                stage,
                happened.on(),
                happened.on(),
                enrolment.group(),
                waits ? moment.at() : null,
                moment.at(),
                moment.person());
        Participation made = Participations.get(unit, enrolment.id());
        Steps.note(unit, moment, made.subject(), null, stage, enrolment.act(), happened, null);
        noted(unit, made);
        return made;
    }

    private void refuseTwice(Participation there) {
        throw Refusal.of(
                        ErrorCode.DUPLICATE,
                        "Deze inwoner staat er al: ‘" + stages.name(there.stage()) + "’ sinds "
                                + DutchWords.date(there.since()) + ". Ga daar verder.")
                .at("inwoner", "Deze inwoner staat er al.")
                .with("id", there.id())
                .with("pagina", "/" + programme + "/deelnemers/" + there.id());
    }

    /**
     * Takes a step to another stage.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @param step which step
     * @return the participation with the next version
     * @throws Refusal as {@code Workflow.check} does, with {@code KW-VERSIE}, and with {@code KW-VELD} for a day that cannot be or that lies
     *     before the step that was taken last
     */
    public Participation step(Unit unit, Moment moment, String id, StepTo step) {
        Participation before = Participations.get(unit, id);
        Stale.check(before.version(), step.version(), before.now());
        var happened = Happened.on(step.on(), moment.today(), "datum");
        inOrder(before, happened);
        var standing = standing(unit, moment, before);
        stages.workflow().check(standing, step.to(), moment.today()).check(step.act());
        return moved(unit, moment, before, step.to(), step.act(), happened, step.reason());
    }

    private void inOrder(Participation before, Happened happened) {
        if (happened.on().isBefore(before.since())) {
            String sentence = "Op " + DutchWords.date(before.since()) + " werd het ‘" + stages.name(before.stage())
                    + "’. Vul die dag in, of een latere.";
            throw Refusal.fields(List.of(new FieldProblem("datum", sentence)));
        }
    }

    /**
     * Where somebody stands, to see which steps are possible. Whoever is in a group that is over can still stop or be done, and nobody comes
     * in.
     *
     * @param reader reads the programme's rows
     * @param moment the present moment
     * @param one the participation
     * @return the participation and the room in its group
     */
    public Standing standing(Reader reader, Moment moment, Participation one) {
        @Nullable Group group =
                one.group() == null ? null : Groups.find(reader, one.group()).orElse(null);
        boolean over = group != null && !group.state().open();
        return new Standing(one, over ? 0 : room(reader, moment, group) + own(one, moment));
    }

    /**
     * Moves a participation whatever the table says, such as when somebody died. For what no person decides.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param before as it was
     * @param to the stage
     * @return the participation with the next version
     */
    public Participation befallen(Unit unit, Moment moment, Participation before, Stage to) {
        return moved(unit, moment, before, to, Act.OF_STAFF, new Happened(moment.today(), false), null);
    }

    /**
     * Somebody left the municipality: the participation pauses, and the resident chooses later to stop or to finish. Where a programme has
     * no pause it goes on as it was, and a task asks for that choice.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param before as it was
     */
    public void left(Unit unit, Moment moment, Participation before) {
        if (stages.workflow().states().contains(Stage.PAUSED)) {
            befallen(unit, moment, before, Stage.PAUSED);
            return;
        }
        Tasks.add(
                unit,
                moment,
                new NewTask(
                        MOVED_AWAY + "/" + before.version(),
                        before.subject(),
                        before.resident().value(),
                        ForWhom.EVERYBODY,
                        "Vraag: stoppen of toch meedoen?",
                        "Deze inwoner woont niet meer in de gemeente.",
                        page(before),
                        WorkingDays.after(moment.today(), DAYS_TO_ASK)));
    }

    private Participation moved(
            Unit unit,
            Moment moment,
            Participation before,
            Stage to,
            Act act,
            Happened happened,
            @Nullable String reason) {
        @Nullable Instant waiting = to == Stage.WAITING ? moment.at() : null;
        @Nullable LocalDate back = to == Stage.PAUSED ? happened.on().plusDays(rules.pauseDays()) : null;
        unit.run(
                "UPDATE {kit_participation} SET version = version + 1, stage = ?, since = ?, ended = ?, waiting_since = ?,"
                        + " offered_until = NULL, back_on = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                to,
                happened.on(),
                to.ended() ? happened.on() : null,
                waiting,
                back,
                moment.at(),
                moment.person(),
                before.id());
        Steps.note(unit, moment, before.subject(), before.stage(), to, act, happened, reason);
        Participation after = Participations.get(unit, before.id());
        noted(unit, after);
        tasks(unit, moment, after);
        own.moved(unit, moment, before, after);
        if (to.ended()) {
            RoleHolders.endAll(unit, moment, after.subject());
        }
        return after;
    }

    private void tasks(Unit unit, Moment moment, Participation after) {
        if (after.stage().ended()) {
            Tasks.lapse(unit, moment, after.subject());
        } else {
            Tasks.lapse(unit, moment, after.subject(), PAUSE_OVER);
            Tasks.lapse(unit, moment, after.subject(), PLACE_OFFERED);
        }
        if (after.backOn() != null) {
            Tasks.add(
                    unit,
                    moment,
                    new NewTask(
                            PAUSE_OVER + "/" + after.version(),
                            after.subject(),
                            after.resident().value(),
                            ForWhom.EVERYBODY,
                            "Vraag: stoppen of weer meedoen?",
                            "De pauze duurt " + rules.pauseDays() + " dagen.",
                            page(after),
                            after.backOn()));
        }
        placeFree(unit, moment, after.group());
    }

    private void placeFree(Unit unit, Moment moment, @Nullable String group) {
        if (group != null) {
            freePlaces(unit, moment, group);
        }
    }

    /**
     * Sees to it that one task says that a place is free, as long as a group has room and somebody waits to whom none was offered, and that
     * there is none otherwise. All that befalls a participation does so by itself; whoever changes how many a group has room for does it
     * afterwards.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id the group's id
     */
    public void freePlaces(Unit unit, Moment moment, String id) {
        Group group = Groups.get(unit, id);
        if (!group.state().open() || room(unit, moment, group) < 1 || !somebodyWaits(unit, id)) {
            Tasks.lapse(unit, moment, group.subject(), PLACE_FREE);
        } else if (!asked(unit, id)) {
            Tasks.add(
                    unit,
                    moment,
                    new NewTask(
                            PLACE_FREE + "/" + Ids.next(),
                            group.subject(),
                            null,
                            ForWhom.EVERYBODY,
                            "Plek vrij: " + group.details().name(),
                            "Bied de plek aan wie het langst wacht.",
                            "/" + programme + "/groepen/" + id,
                            moment.today().plusDays(DAYS_TO_OFFER)));
        }
    }

    private static boolean somebodyWaits(Unit unit, String group) {
        return unit.number(
                        "SELECT count(*) FROM {kit_participation} WHERE stage = 'WACHTLIJST' AND group_id = ?"
                                + " AND offered_until IS NULL",
                        group)
                > 0;
    }

    private static boolean asked(Unit unit, String group) {
        return unit.number(
                        "SELECT count(*) FROM {kit_task} WHERE state = 'OPEN' AND subject = ? AND substr(rule, 1, ?) = ?",
                        group,
                        PLACE_FREE.length(),
                        PLACE_FREE)
                > 0;
    }

    /**
     * Offers a free place to somebody who waits. The offer stands for some days, and keeps the place.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id the participation's id
     * @param version the version that was seen
     * @return the participation with the next version
     * @throws Refusal with {@code KW-OVERGANG} when the participation does not wait, {@code KW-VOORWAARDE} when there is no room
     */
    public Participation offer(Unit unit, Moment moment, String id, long version) {
        Participation before = Participations.get(unit, id);
        Stale.check(before.version(), version, before.now());
        if (before.stage() != Stage.WAITING) {
            throw Refusal.of(
                            ErrorCode.TRANSITION,
                            "Deze inwoner wacht niet op een plek, maar staat op ‘" + stages.name(before.stage()) + "’.")
                    .with("van", before.stage().code())
                    .with("mogelijk", List.of());
        }
        if (before.offeredUntil() != null && !before.offeredUntil().isBefore(moment.today())) {
            return before;
        }
        if (room(unit, moment, group(unit, before.group())) < 1) {
            throw Refusal.of(ErrorCode.CONDITION, "Er is nog geen plek vrij in deze groep.")
                    .with("ontbreekt", List.of("een vrije plek in de groep"));
        }
        return offered(unit, moment, before, moment.today().plusDays(rules.offerDays()));
    }

    private Participation offered(Unit unit, Moment moment, Participation before, LocalDate until) {
        unit.run(
                "UPDATE {kit_participation} SET version = version + 1, offered_until = ?, changed_at = ?, changed_by = ?"
                        + " WHERE id = ?",
                until,
                moment.at(),
                moment.person(),
                before.id());
        placeFree(unit, moment, before.group());
        Participation after = Participations.get(unit, before.id());
        Tasks.add(
                unit,
                moment,
                new NewTask(
                        PLACE_OFFERED + "/" + after.version(),
                        after.subject(),
                        after.resident().value(),
                        ForWhom.EVERYBODY,
                        "Wil deze inwoner de vrije plek?",
                        "Het aanbod geldt tot en met " + DutchWords.day(until) + ".",
                        page(after),
                        until));
        noted(unit, after);
        return after;
    }

    /**
     * Ends the offers that nobody took in time: who had it goes to the end of the list, and the place is offered to the next.
     *
     * @param unit a unit of the programme
     * @param moment the present moment
     */
    public void lapseOffers(Unit unit, Moment moment) {
        List<Participation> late = unit.list(
                "SELECT * FROM {kit_participation} WHERE stage = 'WACHTLIJST' AND offered_until < ? ORDER BY id LIMIT 100",
                Participation::of,
                moment.today());
        for (Participation one : late) {
            unit.run(
                    "UPDATE {kit_participation} SET version = version + 1, offered_until = NULL, waiting_since = ?,"
                            + " changed_at = ?, changed_by = ? WHERE id = ?",
                    moment.at(),
                    moment.at(),
                    moment.person(),
                    one.id());
            Tasks.lapse(unit, moment, one.subject(), PLACE_OFFERED);
            placeFree(unit, moment, one.group());
            noted(unit, one);
        }
    }

    /**
     * Puts a participation into another group. Who took up a place needs a free one there. Who waits goes on waiting there since the same
     * moment, without the place that was offered in the other group.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @param version the version that was seen
     * @param group the id of the group, or null for none
     * @return the participation with the next version, or as it was when it is in that group already
     * @throws Refusal with {@code KW-VELD} when the group is full or over, and {@code KW-OVERGANG} when the participation has ended
     */
    public Participation move(Unit unit, Moment moment, String id, long version, @Nullable String group) {
        Participation before = Participations.get(unit, id);
        Stale.check(before.version(), version, before.now());
        if (before.stage().ended()) {
            throw Refusal.of(
                            ErrorCode.TRANSITION,
                            "Deze deelname is voorbij. Meld de inwoner opnieuw aan in de andere groep.")
                    .with("van", before.stage().code())
                    .with("mogelijk", List.of());
        }
        if (Objects.equals(before.group(), group)) {
            return before;
        }
        @Nullable Group to = group(unit, group);
        if (before.stage().takesPlace() && room(unit, moment, to) < 1) {
            String sentence = "Deze groep zit vol. Kies een andere groep.";
            throw Refusal.fields(List.of(new FieldProblem("groep", sentence)));
        }
        unit.run(
                "UPDATE {kit_participation} SET version = version + 1, group_id = ?, offered_until = NULL, changed_at = ?,"
                        + " changed_by = ? WHERE id = ?",
                group,
                moment.at(),
                moment.person(),
                id);
        Tasks.lapse(unit, moment, before.subject(), PLACE_OFFERED);
        placeFree(unit, moment, before.group());
        placeFree(unit, moment, group);
        Participation after = Participations.get(unit, id);
        noted(unit, after);
        return after;
    }

    private static @Nullable Group group(Unit unit, @Nullable String id) {
        if (id == null) {
            return null;
        }
        Group group = Groups.get(unit, id);
        if (!group.state().open()) {
            throw Refusal.fields(List.of(
                    new FieldProblem("groep", "Deze groep is voorbij. Kies een groep die nog loopt, of maak er een.")));
        }
        return group;
    }

    /** How many more a group has room for; without a group there is room for one, since nobody counts. */
    private static int room(Reader reader, Moment moment, @Nullable Group group) {
        if (group == null) {
            return 1;
        }
        int taken = Groups.taken(reader, moment, List.of(group.id())).getOrDefault(group.id(), 0);
        return group.details().most() - taken;
    }

    /** An offer that still stands keeps a place for whoever it was made to. */
    private static int own(Participation one, Moment moment) {
        return one.offeredUntil() != null && !one.offeredUntil().isBefore(moment.today()) ? 1 : 0;
    }

    private String page(Participation one) {
        return "/" + programme + "/deelnemers/" + one.id();
    }

    private static void noted(Unit unit, Participation one) {
        unit.changed(Change.about("deelname", one.id(), one.resident().value()));
    }
}
