package nl.kwartier.plugin.kwartiermaken.internal;

import static nl.kwartier.plugin.kwartiermaken.internal.BoardExtension.youssef;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Contact;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.ContactKind;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.FollowUps;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingStep;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Proposal;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.StageRules;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Voices;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.WhatIf;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;

/** Guests who come to places, on a test's database. Everything is done by Youssef. */
public final class KoppelingBook {
    private final BoardExtension board;
    private final GuestBook book;

    public KoppelingBook(BoardExtension board, GuestBook book) {
        this.board = board;
        this.book = book;
    }

    /** A place that is prepared and whose door is still shut. */
    public HospitablePlace prepared(String name) {
        return prepared(name, 2);
    }

    private HospitablePlace prepared(String name, Integer capacity) {
        var welcome = new Welcome("Henk", capacity, "di 9–11", null, Set.of(), false, null);
        HospitablePlace place = board.places().add(youssef(), Ids.next(), board.inNoord(name), welcome);
        talk(place, youssef());
        HospitablePlace met = to(place, PlaceState.IN_CONVERSATION);
        var answers = new EnumMap<Point, Answer>(Point.class);
        Arrays.stream(Point.values()).forEach(point -> answers.put(point, Answer.YES));
        return to(board.places().prepare(youssef(), met.id(), met.version(), today(), answers), PlaceState.PREPARED);
    }

    /** A place that receives guests. */
    public HospitablePlace hospitable(String name, Integer capacity) {
        return to(prepared(name, capacity), PlaceState.HOSPITABLE);
    }

    private HospitablePlace to(HospitablePlace place, PlaceState state) {
        return board.places().step(youssef(), place.id(), place.version(), state, null);
    }

    public HospitablePlace capacity(HospitablePlace place, int capacity) {
        Welcome now = place.welcome();
        var smaller = new Welcome(
                now.contact(), capacity, now.quietHour(), now.stimuli(), now.accessibility(), now.niche(), null);
        return board.places().change(youssef(), place.id(), place.version(), smaller);
    }

    public void talk(HospitablePlace place, Caller caller) {
        board.places().talk(caller, place.id(), new Conversation.Note(Ids.next(), today(), "Henk", null));
    }

    public void stop(HospitablePlace place) {
        to(to(place, PlaceState.PAUSED), PlaceState.STOPPED);
    }

    private LocalDate today() {
        return board.clock().today();
    }

    public Wish wish(Guest guest, String words) {
        return book.write(
                (unit, moment) -> Wishes.add(unit, moment, guest, new Wish.Note(Ids.next(), words, WishKind.DO, null)));
    }

    public Wish wishOf(Koppeling one) {
        return book.read(reader -> Wishes.find(reader, one.wish())).orElseThrow();
    }

    public Koppeling propose(Guest guest, HospitablePlace place, Wish wish) {
        var proposal = new Proposal(Ids.next(), guest.id(), place.id(), wish.id(), null, "elke week");
        return book.write((unit, moment) -> new Koppelingen(unit, moment).propose(proposal));
    }

    public Koppeling proposed(String name, HospitablePlace place) {
        Guest guest = book.guest(name);
        return propose(guest, place, wish(guest, "iets met hout"));
    }

    public Koppeling acquainted(String name, HospitablePlace place) {
        return guestSteps(proposed(name, place), KoppelingState.ACQUAINTED);
    }

    /** With a visit and an agreement, on trial. */
    public Koppeling trial(Koppeling acquainted) {
        contact(acquainted, ContactKind.TOGETHER);
        book.write((unit, moment) -> {
            new Voices(unit, moment)
                    .agree(
                            acquainted.id(),
                            new WhatIf.Note(Ids.next(), "Als het te druk is, dan gaan we even weg.", Side.PLACE, true));
            return true;
        });
        return step(acquainted, KoppelingState.TRIAL);
    }

    public Koppeling running(String name, HospitablePlace place) {
        Koppeling trial = trial(acquainted(name, place));
        Koppeling one = says(trial, Side.GUEST, true, Act.onBehalf(Act.Proof.CONVERSATION));
        return step(says(one, Side.PLACE, true, Act.OF_STAFF), KoppelingState.RUNNING);
    }

    public Koppeling step(Koppeling one, KoppelingState to) {
        return stepAt(now(one), to);
    }

    /** A step of the version that was seen. */
    public Koppeling stepAt(Koppeling one, KoppelingState to) {
        return take(one, KoppelingStep.of(one.version(), to, null, null, null, null));
    }

    /** A step that was taken on a day. */
    public Koppeling stepOn(LocalDate day, Koppeling one, KoppelingState to) {
        return take(one, KoppelingStep.of(now(one).version(), to, null, null, day, null));
    }

    /** A step that is the guest's own. */
    public Koppeling guestSteps(Koppeling one, KoppelingState to) {
        return take(one, KoppelingStep.of(now(one).version(), to, Act.Proof.CONVERSATION, null, null, null));
    }

    public Koppeling stoppedByPlace(Koppeling one) {
        return take(one, KoppelingStep.of(now(one).version(), KoppelingState.STOPPED, null, Side.PLACE, null, null));
    }

    private Koppeling take(Koppeling one, KoppelingStep step) {
        return book.write((unit, moment) -> new Koppelingen(unit, moment).step(one.id(), step));
    }

    public Koppeling says(Koppeling one, Side side, boolean goOn, Act act) {
        return book.write(
                (unit, moment) -> new Voices(unit, moment).says(one.id(), now(one).version(), side, goOn, act));
    }

    public void contact(Koppeling one, ContactKind kind) {
        book.write((unit, moment) -> {
            new Voices(unit, moment).note(one.id(), new Contact.Note(Ids.next(), kind, null, null, null, null));
            return true;
        });
    }

    /** The guest of a koppeling comes into another stage. */
    public void guest(Koppeling one, Stage to) {
        Guest guest = book.read(reader -> GuestRows.get(reader, one.guest()));
        book.step(to == Stage.PAUSED ? book.step(guest, Stage.PARTICIPANT) : guest, to);
    }

    public Koppeling now(Koppeling one) {
        return book.read(reader -> KoppelingRows.get(reader, one.id()));
    }

    public List<Koppeling> all() {
        return book.read(reader -> KoppelingRows.where(reader, "1 = 1"));
    }

    public List<Task> openTasks(Koppeling one) {
        return book.read(reader -> FollowUps.open(reader, one.subject()));
    }

    /** A task is ticked off on the list of tasks, where nobody knows what it is about. */
    public void tick(Koppeling one, String text) {
        Task task = openTasks(one).stream()
                .filter(open -> open.text().equals(text))
                .findFirst()
                .orElseThrow();
        book.write((unit, moment) -> Tasks.done(unit, moment, task.id(), task.version()));
    }

    public boolean isForTheCoordinator(Task task) {
        return ForWhom.role(Rights.COORDINATOR).equals(task.whom());
    }

    /** When there is something to decide. */
    public List<LocalDate> decideBy(Koppeling one) {
        return openTasks(one).stream()
                .filter(task -> task.text().startsWith("Beslis"))
                .map(Task::due)
                .toList();
    }

    /** What happens when somebody looks; whether there was something to do. */
    public boolean timePasses() {
        var rules = new StageRules();
        boolean due = book.read(reader -> rules.isDue(reader, Moment.now(board.clock(), youssef())));
        book.write((unit, moment) -> {
            rules.timePassed(unit, moment);
            return true;
        });
        return due;
    }
}
