package nl.kwartier.plugin.kwartiermaken.internal.place;

import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.HOSPITABLE;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.IN_CONVERSATION;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PAUSED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PREPARED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.SOUGHT;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.STOPPED;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.kit.workflow.Guard;
import nl.kwartier.kit.workflow.Party;
import nl.kwartier.kit.workflow.Workflow;

/** The way of a place from sought to hospitable, and back (rules 1 to 4). */
public final class PlaceWay {
    /** After so many months without a conversation a place is no longer hospitable (our choice). */
    public static final int SILENT_MONTHS = 12;

    /** So many working days a hospitable place may be without a contact person (our choice). */
    public static final int WITHOUT_CONTACT = 5;

    private static final Party KWARTIERMAKER = Party.staff("de kwartiermaker");

    /** Of the place; has no account yet, so that a colleague takes the step on behalf of this person. */
    private static final Party CONTACT_PERSON = Party.staff("de contactpersoon");

    private static final Guard<HospitablePlace> TALKED_ONCE =
            Guard.of("een gesprek met de plek", place -> place.lastConversation() != null);

    private static final Guard<HospitablePlace> POINTS =
            Guard.listing("een antwoord op alle vijf punten", (place, today) -> openPoints(place));

    private static final Guard<HospitablePlace> CONTACT =
            Guard.of("een contactpersoon", place -> place.welcome().contact() != null);

    private static final Guard<HospitablePlace> TALKED_LATELY = Guard.on(
            "een gesprek in de laatste " + SILENT_MONTHS + " maanden", (place, today) -> !silent(place, today));

    /** The steps, with who takes each and what must be so before it. */
    public static final Workflow<HospitablePlace, PlaceState> STEPS = Workflow.of(
                    "Deze plek", PlaceState.values(), HospitablePlace::state)
            .from(SOUGHT)
            .to(IN_CONVERSATION)
            .by(KWARTIERMAKER)
            .always()
            .from(IN_CONVERSATION)
            .to(PREPARED)
            .by(KWARTIERMAKER)
            .when(TALKED_ONCE)
            .from(PREPARED, PAUSED)
            .to(HOSPITABLE)
            .by(KWARTIERMAKER)
            .when(POINTS, CONTACT, TALKED_LATELY)
            .from(HOSPITABLE)
            .to(PAUSED)
            .by(KWARTIERMAKER, CONTACT_PERSON)
            .always()
            .from(PAUSED)
            .to(STOPPED)
            .by(KWARTIERMAKER, CONTACT_PERSON)
            .always();

    private PlaceWay() {}

    private static List<String> openPoints(HospitablePlace place) {
        return place.answered() == 0
                ? List.of("alle vijf punten")
                : place.openPoints().stream()
                        .map(point -> "het punt ‘" + point.label() + "’")
                        .toList();
    }

    /** Whether nobody has talked with the place for twelve months. */
    public static boolean silent(HospitablePlace place, LocalDate today) {
        LocalDate last = place.lastConversation();
        return last == null || !last.isAfter(today.minusMonths(SILENT_MONTHS));
    }

    /** Whether the contact person may ask for the step too. */
    public static boolean alsoByContact(HospitablePlace place, PlaceState to) {
        return STEPS.step(place, to)
                .filter(step -> step.by().contains(CONTACT_PERSON))
                .isPresent();
    }
}
