package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kwartier.api.DutchWords;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Detail;
import nl.kwartier.ui.Ticket;
import nl.kwartier.ui.Tone;

/** What a card on the board says about a place, in few words. */
final class Cards {
    /** A board shows at most so many details. */
    private static final int MOST_DETAILS = 3;

    private final LocalDate today;

    Cards(LocalDate today) {
        this.today = today;
    }

    Ticket ticket(Shown shown) {
        return new Ticket(
                shown.name(),
                shown.href(),
                sub(shown.place()),
                Components.readiness(shown.place().answered(), Point.values().length, "punten"),
                badge(shown),
                details(shown.place()));
    }

    static String sub(HospitablePlace place) {
        if (place.talkSince() != null) {
            return "Drie keer nee · ga in gesprek";
        }
        if (place.welcome().contact() != null) {
            return "Wie vangt op? " + place.welcome().contact();
        }
        return place.contactGone() == null ? "Nog niemand vangt op" : "Contactpersoon gestopt";
    }

    /** The one thing that stands out; nothing when nothing does. */
    Content badge(Shown shown) {
        HospitablePlace place = shown.place();
        if (shown.gone()) {
            return Components.badge(Tone.LATE, "Plek bestaat niet meer");
        }
        if (saysNo(shown)) {
            return shown.mostGiven()
                    .map(most -> Components.badge(
                            Tone.LATE,
                            most.getValue() + "× " + most.getKey().label().toLowerCase(Locale.ROOT)))
                    .orElse(Contents.NONE);
        }
        return switch (place.state()) {
            case PREPARED ->
                PlaceWay.STEPS.missing(place, PlaceState.HOSPITABLE, today).isEmpty()
                        ? Components.badge(Tone.INFO, "Klaar om te openen")
                        : Contents.NONE;
            case HOSPITABLE -> hospitable(place);
            case PAUSED -> Components.badge(Tone.SOON, Ago.since(place.since(), today));
            case SOUGHT, IN_CONVERSATION, STOPPED -> Contents.NONE;
        };
    }

    /** Once the place is further, what it said before no longer stands out. */
    private static boolean saysNo(Shown shown) {
        PlaceState state = shown.place().state();
        return shown.timesNo() > 0
                && (shown.place().talkSince() != null
                        || state == PlaceState.SOUGHT
                        || state == PlaceState.IN_CONVERSATION);
    }

    private Content hospitable(HospitablePlace place) {
        LocalDate gone = place.contactGone();
        if (gone != null) {
            return Components.badge(
                    Tone.SOON, "Pauze op " + DutchWords.day(WorkingDays.after(gone, PlaceWay.WITHOUT_CONTACT)));
        }
        return Wait.isQuiet(place, today) ? Components.badge(Tone.SOON, "Lang niet gesproken") : Contents.NONE;
    }

    private List<Detail> details(HospitablePlace place) {
        var details = new ArrayList<Detail>();
        missing(place, details);
        if (place.welcome().quietHour() != null) {
            details.add(new Detail("volume-3", "Rustig uur: " + place.welcome().quietHour()));
        }
        Integer capacity = place.welcome().capacity();
        if (capacity != null && place.state() != PlaceState.PAUSED) {
            details.add(new Detail(
                    "armchair",
                    place.room() == null
                            ? DutchWords.count(capacity, "plaats", "plaatsen")
                            : "Nog ruimte: " + place.room()));
        }
        return details.subList(0, Math.min(MOST_DETAILS, details.size()));
    }

    private static void missing(HospitablePlace place, List<Detail> details) {
        if (place.lastConversation() == null) {
            details.add(new Detail("message-report", "Nog geen gesprek"));
        }
        List<Point> open = place.openPoints();
        if (place.welcome().contact() == null && place.contactGone() != null) {
            details.add(new Detail("user", "Zoek een nieuwe"));
        } else if (open.size() == 1) {
            details.add(
                    new Detail("checklist", "Mist nog: " + open.get(0).label().toLowerCase(Locale.ROOT)));
        }
    }
}
