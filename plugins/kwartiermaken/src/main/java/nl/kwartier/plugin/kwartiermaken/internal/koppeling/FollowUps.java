package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.task.ForWhom;
import nl.kwartier.kit.task.NewTask;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Caseload;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;

/** When somebody asks how it goes, and when it is time to decide (rule 23). */
public final class FollowUps {
    /** A contact so many days before a follow-up is that follow-up (our choice). */
    private static final int EARLY = 7;

    /** After so many visits a trial has lasted long enough. */
    static final int VISITS = 8;

    private static final Period TRIAL = Period.ofMonths(3);
    static final String ASK = "opvolgen/";
    private static final String DECIDE = "beslis/";

    private static final List<Turn> TURNS = List.of(
            new Turn("week-2", "2 weken", Period.ofWeeks(2)),
            new Turn("week-6", "6 weken", Period.ofWeeks(6)),
            new Turn("maand-3", "3 maanden", Period.ofMonths(3)),
            new Turn("maand-6", "een half jaar", Period.ofMonths(6)),
            new Turn("maand-12", "een jaar", Period.ofMonths(12)));

    private FollowUps() {}

    private record Turn(String rule, String words, Period after) {}

    /** Plans to ask how it goes, from the day on which the guest said yes. */
    static void plan(Unit unit, Moment moment, Koppeling koppeling, Guest guest, LocalDate started) {
        for (Turn turn : TURNS) {
            LocalDate due = started.plus(turn.after());
            if (!due.isBefore(moment.today())) {
                String text = "Vraag hoe het gaat, na " + turn.words();
                add(unit, moment, koppeling, guest, ASK + turn.rule(), text, "Spreek de gast en de plek.", due);
            }
        }
    }

    /** Plans the end of a trial. */
    static void trial(Unit unit, Moment moment, Koppeling koppeling, Guest guest, LocalDate since) {
        String about = "De proef duurt nu drie maanden.";
        add(
                unit,
                moment,
                koppeling,
                guest,
                DECIDE + "tijd",
                "Beslis samen: doorgaan of niet?",
                about,
                since.plus(TRIAL));
    }

    /** A trial of enough visits is over now. */
    static void visits(Unit unit, Moment moment, Koppeling koppeling, Guest guest) {
        Tasks.lapse(unit, moment, koppeling.subject(), DECIDE + "tijd");
        String about = "Er waren " + VISITS + " bezoeken.";
        add(
                unit,
                moment,
                koppeling,
                guest,
                DECIDE + "bezoeken",
                "Beslis samen: doorgaan of niet?",
                about,
                moment.today());
    }

    /** There is nothing left to decide. */
    static void decided(Unit unit, Moment moment, Koppeling koppeling) {
        Tasks.lapse(unit, moment, koppeling.subject(), DECIDE);
    }

    /** The guest must hear that the place stops. */
    static void placeStopped(Unit unit, Moment moment, Koppeling koppeling, Guest guest) {
        add(
                unit,
                moment,
                koppeling,
                guest,
                "plek-gestopt/" + koppeling.version(),
                "Vertel de gast dat de plek stopt",
                "Zoek samen iets anders, als de gast dat wil.",
                moment.today());
    }

    /** A contact is the follow-up that was planned about then. */
    static void asked(Unit unit, Moment moment, Koppeling koppeling, LocalDate on) {
        for (Task task : open(unit, koppeling.subject())) {
            if (task.rule().startsWith(ASK) && !task.due().isAfter(on.plusDays(EARLY))) {
                Tasks.done(unit, moment, task.id(), task.version());
            }
        }
        Late.settle(unit, moment);
    }

    /** What is still to be done for a koppeling, what is due last in front. */
    public static List<Task> open(Reader reader, Subject subject) {
        return Tasks.about(reader, subject).stream()
                .filter(task -> task.state() == Task.State.OPEN)
                .toList();
    }

    private static void add(
            Unit unit,
            Moment moment,
            Koppeling koppeling,
            Guest guest,
            String rule,
            String text,
            String about,
            LocalDate due) {
        ForWhom whom = Caseload.kwartiermaker(unit, guest.part())
                .map(holder -> ForWhom.person(holder.personId()))
                .orElse(ForWhom.role(Rights.KWARTIERMAKER));
        String resident = guest.part().resident().value();
        Tasks.add(
                unit,
                moment,
                new NewTask(
                        rule, koppeling.subject(), resident, whom, text, about, Koppelingen.page(koppeling.id()), due));
    }
}
