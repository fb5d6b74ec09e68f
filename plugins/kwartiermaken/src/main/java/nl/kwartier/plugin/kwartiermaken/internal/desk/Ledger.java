package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.role.Interests;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.Rejection;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import nl.kwartier.plugin.kwartiermaken.internal.place.StepTaken;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a place, each inside one unit and held to the rules. */
public final class Ledger {
    /** Announced when a place becomes hospitable; the subject is the core's place. */
    static final String BECAME_HOSPITABLE = "PlekGastvrij";

    /** Announced when a place turned somebody away; holds the reason and the district, and no guest. */
    static final String TURNED_AWAY = "PlekWijstAf";

    private final Unit unit;
    private final Moment moment;

    /** Works in a unit, at a moment. */
    public Ledger(Unit unit, Moment moment) {
        this.unit = unit;
        this.moment = moment;
    }

    /** Puts a place on the board. The same id a second time changes nothing. */
    public HospitablePlace add(String id, PlaceId placeId, Welcome welcome) {
        Optional<HospitablePlace> before = PlaceRows.find(unit, id);
        if (before.isPresent()) {
            return before.get();
        }
        onBoard(placeId).ifPresent(Ledger::refuseTwice);
        var place = new HospitablePlace(
                id,
                placeId,
                1,
                PlaceState.SOUGHT,
                moment.today(),
                welcome,
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                0,
                false,
                moment.at(),
                moment.person());
        PlaceRows.insert(unit, place);
        NoteRows.add(unit, id, new StepTaken(null, PlaceState.SOUGHT, null, moment.at(), moment.person()));
        return noted(place);
    }

    private Optional<HospitablePlace> onBoard(PlaceId placeId) {
        return PlaceRows.where(unit, "place_id = ? AND ended = 0", placeId).stream()
                .findFirst();
    }

    private static void refuseTwice(HospitablePlace there) {
        throw Refusal.of(
                        ErrorCode.DUPLICATE,
                        "Deze plek staat al op het bord en is nu "
                                + there.state().adjective() + ".")
                .with("id", there.id());
    }

    /** Changes how a place receives guests. */
    public HospitablePlace change(String id, long version, Welcome welcome) {
        HospitablePlace place = active(id);
        Stale.checkWelcome(place, version);
        return place.welcome().equals(welcome) ? place : kept(new Changed(place, moment).welcome(welcome));
    }

    /** Takes a step, when the table and its guards allow it. */
    public HospitablePlace step(String id, long version, PlaceState to, @Nullable String reason) {
        HospitablePlace place = present(id);
        Stale.check(place, version);
        PlaceWay.STEPS.check(place, to, moment.today());
        return moved(place, to, reason);
    }

    /** Moves a place without a guard; for what happens by itself. */
    HospitablePlace moved(HospitablePlace place, PlaceState to, @Nullable String reason) {
        NoteRows.add(unit, place.id(), new StepTaken(place.state(), to, reason, moment.at(), moment.person()));
        if (to == PlaceState.HOSPITABLE) {
            unit.announce(new Event(BECAME_HOSPITABLE, place.place().value(), Map.of()));
        }
        HospitablePlace moved = kept(new Changed(place, moment).state(to));
        if (to == PlaceState.STOPPED) {
            new Koppelingen(unit, moment).placeStopped(place.id());
        }
        return moved;
    }

    /** Keeps the answers to the five points. */
    public HospitablePlace prepare(String id, long version, LocalDate day, Map<Point, Answer> points) {
        HospitablePlace place = active(id);
        Stale.checkPoints(place, version);
        checkInterest(place);
        Happened.on(day, moment.today(), "datum");
        return place.points().equals(points) && day.equals(place.preparedOn())
                ? place
                : kept(new Changed(place, moment).prepared(day, points));
    }

    /** Notes a conversation. */
    public HospitablePlace talk(String id, Conversation.Note note) {
        HospitablePlace place = active(id);
        checkInterest(place);
        var held = Happened.on(note.heldOn(), moment.today(), "datum");
        var conversation = new Conversation(
                note.id(), held.on(), note.with(), note.about(), held.afterwards(), moment.at(), moment.person());
        return NoteRows.add(unit, id, conversation) ? kept(new Changed(place, moment).talked(note.heldOn())) : place;
    }

    /** Notes that a place turned somebody away; the third time in six months asks for a conversation (rule 6). */
    public HospitablePlace reject(
            String id, String rejectionId, LocalDate day, RejectionReason reason, String district) {
        HospitablePlace place = active(id);
        var said = Happened.on(day, moment.today(), "datum");
        var rejection = new Rejection(rejectionId, said.on(), reason, said.afterwards(), moment.at(), moment.person());
        if (!NoteRows.add(unit, id, rejection)) {
            return place;
        }
        unit.announce(new Event(TURNED_AWAY, place.place().value(), Map.of("reden", reason.code(), "wijk", district)));
        return thirdTime(place)
                .map(third -> kept(new Changed(place, moment).talkNeeded(third)))
                .orElseGet(() -> noted(place));
    }

    private Optional<LocalDate> thirdTime(HospitablePlace place) {
        List<LocalDate> days = NoteRows.rejections(unit, place.id()).stream()
                .map(Rejection::happenedOn)
                .filter(day -> place.talkDone() == null || day.isAfter(place.talkDone()))
                .toList();
        return Rejections.third(days);
    }

    /** Takes a place off the board that should never have been on it. */
    public void remove(String id, long version) {
        HospitablePlace place = present(id);
        Stale.check(place, version);
        if (!canBeRemoved(place)) {
            throw Refusal.of(
                    ErrorCode.CONDITION,
                    "Deze plek is " + place.state().adjective()
                            + " en heeft dus een geschiedenis. Zet de plek op pauze, en daarna op gestopt.");
        }
        kept(new Changed(place, moment).removed());
    }

    /** Whether a place may be taken off the board: not when guests have been welcome there. */
    public static boolean canBeRemoved(HospitablePlace place) {
        return switch (place.state()) {
            case SOUGHT, IN_CONVERSATION, PREPARED -> true;
            case HOSPITABLE, PAUSED, STOPPED -> false;
        };
    }

    /** Who has an interest of his own in a place, leaves the talk with it to a colleague (rule 25). */
    private void checkInterest(HospitablePlace place) {
        Interests.check(unit, Koppelingen.place(place.id()), moment.personId(), moment.person());
    }

    private HospitablePlace active(String id) {
        HospitablePlace place = present(id);
        if (place.state() == PlaceState.STOPPED) {
            throw Refusal.of(
                    ErrorCode.CONDITION, "Deze plek is gestopt. Wilt u opnieuw beginnen? Voeg de plek dan weer toe.");
        }
        return place;
    }

    private HospitablePlace present(String id) {
        return PlaceRows.find(unit, id)
                .filter(place -> !place.removed())
                .orElseThrow(() -> Refusal.notFound("Deze plek"));
    }

    private HospitablePlace kept(HospitablePlace place) {
        PlaceRows.update(unit, place);
        return noted(place);
    }

    private HospitablePlace noted(HospitablePlace place) {
        unit.changed(Change.of("gastvrije plek", place.id()));
        return place;
    }
}
