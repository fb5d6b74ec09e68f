package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.participation.Forgetting;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.kit.workflow.Steps;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling.Says;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a koppeling, inside one unit and held to the rules. */
public final class Koppelingen {
    private final Unit unit;
    private final Moment moment;

    /** Works in a unit, at a moment. */
    public Koppelingen(Unit unit, Moment moment) {
        this.unit = unit;
        this.moment = moment;
    }

    /** The page of a koppeling. */
    public static String page(String id) {
        return "/" + Rights.PROGRAMME + "/koppelingen/" + id;
    }

    /**
     * Proposes a place for a guest. The same id a second time changes nothing.
     *
     * @throws Refusal with {@code KW-VOORWAARDE} and everything that is missing, {@code KW-DUBBEL} when the guest comes there already
     */
    public Koppeling propose(Proposal proposal) {
        Optional<Koppeling> before = KoppelingRows.find(unit, proposal.id());
        if (before.isPresent()) {
            return before.get();
        }
        Guest guest = GuestRows.get(unit, proposal.guest());
        check(guest, proposal);
        var one = new Koppeling(
                proposal.id(),
                1,
                guest.id(),
                proposal.place(),
                proposal.wish(),
                proposal.activity() == null ? null : proposal.activity().value(),
                proposal.often(),
                KoppelingState.PROPOSED,
                moment.today(),
                null,
                null,
                null,
                Says.NOTHING,
                Says.NOTHING,
                moment.at(),
                moment.person());
        KoppelingRows.insert(unit, one);
        Steps.note(unit, moment, one.subject(), null, one.state(), Act.OF_STAFF, today(), null);
        noted(unit, guest, one.id());
        return one;
    }

    private void check(Guest guest, Proposal proposal) {
        List<String> missing =
                new ArrayList<>(Opening.of(unit, proposal.place()).missing());
        if (!guest.part().stage().takesPlace()) {
            missing.add("dat de gast meedoet");
        }
        if (Wishes.of(unit, guest.id()).stream().noneMatch(wish -> wish.id().equals(proposal.wish()))) {
            missing.add("een wens van de gast");
        }
        if (!missing.isEmpty()) {
            String why = missing.contains(Opening.HOSPITABLE) ? "Deze plek is nog niet gastvrij. " : "";
            throw Refusal.of(ErrorCode.CONDITION, why + "Er mist nog: " + DutchWords.list(missing) + ".")
                    .with("naar", KoppelingState.PROPOSED.code())
                    .with("ontbreekt", missing);
        }
        KoppelingRows.where(unit, "guest = ? AND place = ? AND ended = 0", guest.id(), proposal.place()).stream()
                .findFirst()
                .ifPresent(there -> {
                    throw Refusal.of(ErrorCode.DUPLICATE, "Deze gast en deze plek horen al bij elkaar. Ga daar verder.")
                            .with("id", there.id())
                            .with("pagina", page(there.id()));
                });
    }

    private Happened today() {
        return new Happened(moment.today(), false);
    }

    /**
     * Takes a step.
     *
     * @throws Refusal as {@code Workflow.check} does, with {@code KW-VERSIE}, and with {@code KW-VELD} for a day that cannot be or that lies
     *     before the step that was taken last
     */
    public Koppeling step(String id, KoppelingStep step) {
        Koppeling before = KoppelingRows.get(unit, id);
        before.checkSeen(step.version(), Map.of("naar", before.state().code(), "datum", before.since()));
        var happened = Happened.on(step.on(), moment.today(), "datum");
        inOrder(before, happened);
        Standing standing = standing(unit, before, step.asked(), step.act().by() != Act.By.STAFF);
        KoppelingWay.of(before).check(standing, step.to(), moment.today()).check(step.act());
        return moved(before, step.to(), step.act(), happened, step.reason());
    }

    private static void inOrder(Koppeling before, Happened happened) {
        if (happened.on().isBefore(before.since())) {
            String sentence = "Op " + DutchWords.date(before.since()) + " werd het ‘"
                    + before.state().label() + "’. Vul die dag in, of een latere.";
            throw Refusal.fields(List.of(new FieldProblem("datum", sentence)));
        }
    }

    /** Where a koppeling stands, as somebody sees it who asks for a step. */
    static Standing standing(Reader reader, Koppeling one, Side asked, boolean guestAgrees) {
        List<Contact> contacts = KoppelingRows.contacts(reader, one.id());
        return new Standing(
                one,
                Opening.of(reader, one.place()),
                Talks.together(contacts),
                !KoppelingRows.agreements(reader, one.id()).isEmpty(),
                Talks.aloneSince(contacts),
                Talks.last(contacts),
                asked,
                guestAgrees);
    }

    private Koppeling moved(Koppeling before, KoppelingState to, Act act, Happened happened, @Nullable String reason) {
        boolean starts = to == KoppelingState.ACQUAINTED && before.started() == null;
        boolean tries = to == KoppelingState.TRIAL && before.trialSince() == null;
        unit.run(
                "UPDATE {koppeling} SET version = version + 1, state = ?, since = ?, before_pause = ?, started = ?,"
                        + " trial_since = ?, ended = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                to,
                happened.on(),
                to == KoppelingState.PAUSED ? before.state() : null,
                starts ? happened.on() : before.started(),
                tries ? happened.on() : before.trialSince(),
                to == KoppelingState.STOPPED,
                moment.at(),
                moment.person(),
                before.id());
        Steps.note(unit, moment, before.subject(), before.state(), to, act, happened, reason);
        Guest guest = GuestRows.get(unit, before.guest());
        Koppeling after = KoppelingRows.get(unit, before.id());
        tasks(after, guest, starts, tries);
        noted(unit, guest, after.id());
        return after;
    }

    private void tasks(Koppeling after, Guest guest, boolean starts, boolean tries) {
        if (starts) {
            FollowUps.plan(unit, moment, after, guest, after.since());
        }
        if (tries) {
            FollowUps.trial(unit, moment, after, guest, after.since());
        }
        if (after.state() == KoppelingState.RUNNING) {
            FollowUps.decided(unit, moment, after);
        }
        if (after.state() == KoppelingState.STOPPED) {
            Tasks.lapse(unit, moment, after.subject());
        }
    }

    /** A place on the board as what an interest is about. */
    public static Subject place(String id) {
        return new Subject("plek", id);
    }

    /** A place stops: who came there pauses, and each guest hears it from the kwartiermaker. */
    public void placeStopped(String place) {
        for (Koppeling one : KoppelingRows.where(unit, "place = ? AND ended = 0 ORDER BY id", place)) {
            Koppeling after = befallen(one, KoppelingState.PAUSED);
            FollowUps.placeStopped(unit, moment, after, GuestRows.get(unit, after.guest()));
        }
    }

    /** A guest is no longer there: everything ends, and nobody is asked to do something about it. */
    void guestLeft(String guest) {
        openOf(guest).forEach(one -> befallen(one, KoppelingState.STOPPED));
    }

    /** A guest is away for a while. */
    void guestPauses(String guest) {
        openOf(guest).forEach(one -> befallen(one, KoppelingState.PAUSED));
    }

    /** Forgets the words of a guest who is forgotten; that somebody came to a place, and both voices, stay as numbers. */
    static void forget(Unit unit, String guest) {
        for (Koppeling one : KoppelingRows.where(unit, "guest = ?", guest)) {
            unit.run("DELETE FROM {what_if} WHERE koppeling = ?", one.id());
            unit.run("UPDATE {contact} SET words = NULL WHERE koppeling = ?", one.id());
            unit.run("UPDATE {koppeling} SET often = NULL WHERE id = ?", one.id());
            Forgetting.forgetAbout(unit, one.id());
        }
    }

    private List<Koppeling> openOf(String guest) {
        return KoppelingRows.where(unit, "guest = ? AND ended = 0 ORDER BY id", guest);
    }

    private Koppeling befallen(Koppeling one, KoppelingState to) {
        return one.state() == to ? one : moved(one, to, Act.OF_STAFF, today(), null);
    }

    static void noted(Unit unit, Guest guest, String id) {
        unit.changed(Change.about(Koppeling.KIND, id, guest.part().resident().value()));
    }
}
