package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Contents;

/** The one next step of a place, and the other steps that are possible now. */
final class NextStep {
    private final Shown shown;
    private final LocalDate today;
    private final String csrf;

    NextStep(Shown shown, LocalDate today, String csrf) {
        this.shown = shown;
        this.today = today;
        this.csrf = csrf;
    }

    /** The state that the place is on its way to; nothing when it is where it should be, or has stopped. */
    static Optional<PlaceState> goal(HospitablePlace place) {
        return switch (place.state()) {
            case SOUGHT -> Optional.of(PlaceState.IN_CONVERSATION);
            case IN_CONVERSATION -> Optional.of(PlaceState.PREPARED);
            case PREPARED, PAUSED -> Optional.of(PlaceState.HOSPITABLE);
            case HOSPITABLE, STOPPED -> Optional.empty();
        };
    }

    /** What is missing before the goal; empty when nothing is. */
    List<String> missing() {
        return goal(shown.place())
                .map(goal -> PlaceWay.STEPS.missing(shown.place(), goal, today))
                .orElse(List.of());
    }

    /** The button to press now. */
    Content button() {
        HospitablePlace place = shown.place();
        if (place.state() == PlaceState.STOPPED) {
            return Contents.NONE;
        }
        boolean talkFirst = place.talkSince() != null && place.state() != PlaceState.SOUGHT;
        return talkFirst ? talk() : goal(place).map(this::towards).orElseGet(this::keepOpen);
    }

    private Content towards(PlaceState goal) {
        HospitablePlace place = shown.place();
        if (missing().isEmpty()) {
            return step(ButtonKind.PRIMARY, goal);
        }
        if (goal == PlaceState.PREPARED || place.lastConversation() == null) {
            return talk();
        }
        if (place.welcome().contact() == null) {
            return contact();
        }
        return place.openPoints().isEmpty() ? talk() : link("checklist", "Vul de vijf punten in", "/punten");
    }

    private Content keepOpen() {
        return shown.place().welcome().contact() == null ? contact() : talk();
    }

    private Content talk() {
        return link("message-circle", "Gesprek opschrijven", "/gesprek");
    }

    private Content contact() {
        return link("user-search", "Vul in wie opvangt", "/wijzig");
    }

    private Content link(String icon, String text, String path) {
        return Buttons.link(ButtonKind.PRIMARY, icon, text, shown.href() + path);
    }

    /** Steps that are possible now besides the next one. */
    List<Content> others() {
        var buttons = new ArrayList<Content>();
        Optional<PlaceState> goal = goal(shown.place());
        boolean goalIsNext = missing().isEmpty() && shown.place().talkSince() == null;
        for (PlaceState to : PlaceWay.STEPS.possible(shown.place())) {
            boolean shownAbove = goal.equals(Optional.of(to)) && (goalIsNext || to == PlaceState.IN_CONVERSATION);
            if (!shownAbove && PlaceWay.STEPS.missing(shown.place(), to, today).isEmpty()) {
                buttons.add(step(ButtonKind.SECONDARY, to));
            }
        }
        return buttons;
    }

    /** A pause or an end has room for a reason; every other step is one press. */
    private Content step(ButtonKind kind, PlaceState to) {
        String path = shown.href() + "/stap/" + slug(to);
        return to == PlaceState.PAUSED || to == PlaceState.STOPPED
                ? Buttons.link(kind, icon(to), words(to), path)
                : Buttons.post(
                        kind,
                        icon(to),
                        words(to),
                        path,
                        csrf,
                        Map.of("versie", String.valueOf(shown.place().version())));
    }

    /** A state in a URL. */
    static String slug(PlaceState state) {
        return state.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands on the button to a state. */
    static String words(PlaceState to) {
        return switch (to) {
            case SOUGHT -> "Zet op gezocht";
            case IN_CONVERSATION -> "Ga in gesprek";
            case PREPARED -> "Zet op voorbereid";
            case HOSPITABLE -> "Zet de deur open";
            case PAUSED -> "Zet op pauze";
            case STOPPED -> "Stop met deze plek";
        };
    }

    private static String icon(PlaceState to) {
        return switch (to) {
            case SOUGHT -> "search";
            case IN_CONVERSATION -> "messages";
            case PREPARED -> "clipboard-check";
            case HOSPITABLE -> "door-enter";
            case PAUSED -> "player-pause";
            case STOPPED -> "player-stop";
        };
    }
}
