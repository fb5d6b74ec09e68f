package nl.kwartier.plugin.kwartiermaken.internal.place;

import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.HOSPITABLE;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.IN_CONVERSATION;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PAUSED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PREPARED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.SOUGHT;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.STOPPED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.Step.By.CONTACT_PERSON;
import static nl.kwartier.plugin.kwartiermaken.internal.place.Step.By.KWARTIERMAKER;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** The way of a place from sought to hospitable, and back (rules 1 to 4). */
public final class PlaceSteps {
    /** After so many months without a conversation a place is no longer hospitable (our choice). */
    public static final int SILENT_MONTHS = 12;

    private static final List<Step> WAY = List.of(
            from(SOUGHT).to(IN_CONVERSATION).by(KWARTIERMAKER).always(),
            from(IN_CONVERSATION).to(PREPARED).by(KWARTIERMAKER).when(talkedOnce()),
            from(PREPARED).to(HOSPITABLE).by(KWARTIERMAKER).when(pointsAnswered(), somebodyReceives(), talkedLately()),
            from(HOSPITABLE).to(PAUSED).by(KWARTIERMAKER, CONTACT_PERSON).always(),
            from(PAUSED).to(HOSPITABLE).by(KWARTIERMAKER).when(pointsAnswered(), somebodyReceives(), talkedLately()),
            from(PAUSED).to(STOPPED).by(KWARTIERMAKER, CONTACT_PERSON).always());

    private PlaceSteps() {}

    private static Step from(PlaceState state) {
        return Step.from(state);
    }

    private static Guard talkedOnce() {
        return Guard.of("een gesprek met de plek", (place, today) -> place.lastConversation() != null);
    }

    private static Guard pointsAnswered() {
        return (place, today) -> place.answered() == 0
                ? List.of("alle vijf punten")
                : place.openPoints().stream()
                        .map(point -> "het punt ‘" + point.label() + "’")
                        .toList();
    }

    private static Guard somebodyReceives() {
        return Guard.of("een contactpersoon", (place, today) -> place.welcome().contact() != null);
    }

    private static Guard talkedLately() {
        return Guard.of(
                "een gesprek in de laatste " + SILENT_MONTHS + " maanden", (place, today) -> !silent(place, today));
    }

    /** Whether nobody has talked with the place for twelve months. */
    public static boolean silent(HospitablePlace place, LocalDate today) {
        LocalDate last = place.lastConversation();
        return last == null || !last.isAfter(today.minusMonths(SILENT_MONTHS));
    }

    /** The states to which a step leads from here, in the order of the table. */
    public static List<PlaceState> possible(HospitablePlace place) {
        return WAY.stream()
                .filter(step -> step.from() == place.state())
                .map(Step::to)
                .toList();
    }

    /** What is missing before a step into a state; empty when nothing is. */
    public static List<String> missing(HospitablePlace place, PlaceState to, LocalDate today) {
        return WAY.stream()
                .filter(step -> step.to() == to)
                .flatMap(step -> step.missing(place, today).stream())
                .distinct()
                .toList();
    }

    /** Whether the contact person may ask for the step too. */
    public static boolean alsoByContact(HospitablePlace place, PlaceState to) {
        return WAY.stream()
                .anyMatch(step -> step.from() == place.state()
                        && step.to() == to
                        && step.by().contains(CONTACT_PERSON));
    }

    /**
     * Checks a step.
     *
     * @throws Refusal with {@code KW-OVERGANG} when it is not in the table, {@code KW-VOORWAARDE} when something is missing
     */
    public static void check(HospitablePlace place, PlaceState to, LocalDate today) {
        List<String> missing = missing(place, to, today);
        if (!possible(place).contains(to)) {
            throw illegal(place, to, missing);
        }
        if (!missing.isEmpty()) {
            throw described(
                            ErrorCode.CONDITION,
                            "Deze plek kan nog niet naar ‘" + to.label() + "’. Er mist nog: " + DutchWords.list(missing)
                                    + ".",
                            place,
                            to)
                    .with("ontbreekt", missing);
        }
    }

    private static Refusal illegal(HospitablePlace place, PlaceState to, List<String> missing) {
        String also = missing.isEmpty() || place.state() == to || place.state() == STOPPED
                ? ""
                : " Voor ‘" + to.label() + "’ mist ook nog: " + DutchWords.list(missing) + ".";
        return described(ErrorCode.TRANSITION, what(place, to) + " " + instead(place) + also, place, to)
                .with("ontbreekt", missing);
    }

    private static String what(HospitablePlace place, PlaceState to) {
        return place.state() == to
                ? "Deze plek is al " + to.adjective() + "."
                : "Deze plek is " + place.state().adjective() + " en kan niet in één stap naar ‘" + to.label() + "’.";
    }

    private static String instead(HospitablePlace place) {
        List<String> steps =
                possible(place).stream().map(step -> "‘" + step.label() + "’").toList();
        return steps.isEmpty()
                ? "Wilt u opnieuw beginnen? Voeg de plek dan weer toe."
                : "Wat nu wel kan: " + String.join(" of ", steps) + ".";
    }

    private static Refusal described(ErrorCode code, String sentence, HospitablePlace place, PlaceState to) {
        return Refusal.of(code, sentence)
                .with("van", place.state().code())
                .with("naar", to.code())
                .with("mogelijk", possible(place).stream().map(PlaceState::code).toList());
    }
}
