package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.ACQUAINTED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.INDEPENDENT;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.PAUSED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.PROPOSED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.RUNNING;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.STOPPED;
import static nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState.TRIAL;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.kit.workflow.Guard;
import nl.kwartier.kit.workflow.Party;
import nl.kwartier.kit.workflow.Transition;
import nl.kwartier.kit.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The way of a guest and a place from a proposal to coming alone (rules 18 to 21). */
public final class KoppelingWay {
    /** So many months the guest comes without the kwartiermaker before that is called independent. */
    static final int MONTHS_ALONE = 3;

    /** A talk with the guest counts for a stop by the place when it is at most so many days ago (our choice). */
    static final int TALKED_WITHIN = 14;

    private static final Party GUEST = Party.resident("de gast");
    private static final Party PLACE = Party.staff("de plek");
    private static final Party KWARTIERMAKER = Party.staff("de kwartiermaker");

    private static final Guard<Standing> VISITED =
            Guard.of("een bezoek samen", standing -> standing.visitsTogether() > 0);

    private static final Guard<Standing> OFFERED = Guard.of("een als-dan-afspraak", Standing::offered);

    private static final Guard<Standing> GUEST_GOES_ON = Guard.of(
            "dat de gast door wil", standing -> standing.koppeling().guestSays().yes());

    private static final Guard<Standing> PLACE_GOES_ON = Guard.of(
            "dat de plek door wil", standing -> standing.koppeling().placeSays().yes());

    private static final Guard<Standing> ALONE = Guard.on(
            MONTHS_ALONE + " maanden waarin de gast zelf komt",
            (standing, today) -> alone(standing.aloneSince(), today));

    private static final Guard<Standing> GUEST_AGREES = Guard.of("dat de gast het goed vindt", Standing::guestAgrees);

    private static final Guard<Standing> WELCOME = Guard.listing(
            "een gastvrije plek met ruimte",
            (standing, today) -> standing.opening().missing());

    private static final Guard<Standing> TALKED_FIRST = Guard.on(
            "eerst een gesprek met de gast, als de plek wil stoppen",
            (standing, today) -> standing.asked() != Side.PLACE || talked(standing.lastTalk(), today));

    private static final Workflow<Standing, KoppelingState> FORWARD = Workflow.of(
                    "Deze koppeling", KoppelingState.values(), Standing::state)
            .from(PROPOSED)
            .to(ACQUAINTED)
            .by(GUEST)
            .always()
            .from(ACQUAINTED)
            .to(TRIAL)
            .by(KWARTIERMAKER)
            .when(VISITED, OFFERED)
            .from(TRIAL)
            .to(RUNNING)
            .by(GUEST, PLACE)
            .when(GUEST_GOES_ON, PLACE_GOES_ON)
            .from(RUNNING)
            .to(INDEPENDENT)
            .by(KWARTIERMAKER)
            .when(ALONE, GUEST_AGREES)
            .from(PROPOSED, ACQUAINTED, TRIAL, RUNNING, INDEPENDENT)
            .to(PAUSED)
            .by(GUEST, PLACE, KWARTIERMAKER)
            .always();

    private KoppelingWay() {}

    /** The steps for one koppeling: out of a pause it goes back to where it was. */
    static Workflow<Standing, KoppelingState> of(Koppeling koppeling) {
        return stopping(back(koppeling.beforePause()));
    }

    /** The states to which a step leads from where a koppeling is, also those for which something is missing. */
    public static List<KoppelingState> possible(Koppeling koppeling) {
        return of(koppeling).transitions().stream()
                .filter(step -> step.from() == koppeling.state())
                .map(Transition::to)
                .toList();
    }

    private static Workflow<Standing, KoppelingState> back(@Nullable KoppelingState before) {
        return before == null
                ? FORWARD
                : FORWARD.from(PAUSED).to(before).by(GUEST, KWARTIERMAKER).when(WELCOME);
    }

    private static Workflow<Standing, KoppelingState> stopping(Workflow<Standing, KoppelingState> way) {
        return way.from(PROPOSED, ACQUAINTED, TRIAL, RUNNING, INDEPENDENT, PAUSED)
                .to(STOPPED)
                .by(GUEST, PLACE, KWARTIERMAKER)
                .when(TALKED_FIRST);
    }

    private static boolean alone(@Nullable LocalDate since, LocalDate today) {
        return since != null && !since.isAfter(today.minusMonths(MONTHS_ALONE));
    }

    private static boolean talked(@Nullable LocalDate last, LocalDate today) {
        return last != null && !last.isBefore(today.minusDays(TALKED_WITHIN));
    }
}
