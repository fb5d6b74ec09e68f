package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.spi.Waiting;
import nl.kwartier.spi.Waiting.Urgency;

/** What waits for a kwartiermaker. */
final class Wait {
    /** So many months without a conversation is a reason to call: a month before the place pauses by itself. */
    private static final int QUIET_MONTHS = PlaceWay.SILENT_MONTHS - 1;

    private final Viewer viewer;

    Wait(Viewer viewer) {
        this.viewer = viewer;
    }

    static boolean isQuiet(HospitablePlace place, LocalDate today) {
        LocalDate last = place.lastConversation();
        return last != null && !last.isAfter(today.minusMonths(QUIET_MONTHS));
    }

    /** The most urgent first. */
    List<Waiting> list(Request request) {
        LocalDate today = viewer.today();
        List<HospitablePlace> some = viewer.places().waiting(request.caller(), today.minusMonths(QUIET_MONTHS));
        return viewer.shown(request.caller(), some).stream()
                .flatMap(shown -> one(shown, today).stream())
                .sorted(Comparator.comparing(Waiting::urgency).reversed())
                .toList();
    }

    /** What a place asks for most; nothing when it asks for nothing. */
    static Optional<Waiting> one(Shown shown, LocalDate today) {
        return Stream.of(talk(shown), contact(shown), call(shown, today), open(shown, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Waiting> talk(Shown shown) {
        return shown.place().talkSince() == null
                ? Optional.empty()
                : Optional.of(new Waiting(
                        "message-report",
                        Urgency.LATE,
                        "Ga in gesprek: " + shown.name(),
                        "Drie keer nee in een half jaar",
                        shown.href()));
    }

    private static Optional<Waiting> contact(Shown shown) {
        LocalDate gone = shown.place().contactGone();
        return gone == null || shown.place().state() != PlaceState.HOSPITABLE
                ? Optional.empty()
                : Optional.of(new Waiting(
                        "user-search",
                        Urgency.SOON,
                        "Zoek een contactpersoon: " + shown.name(),
                        "Anders pauze op " + DutchWords.day(WorkingDays.after(gone, PlaceWay.WITHOUT_CONTACT)),
                        shown.href()));
    }

    private static Optional<Waiting> call(Shown shown, LocalDate today) {
        LocalDate last = shown.place().lastConversation();
        return last == null || shown.place().state() != PlaceState.HOSPITABLE || !isQuiet(shown.place(), today)
                ? Optional.empty()
                : Optional.of(new Waiting(
                        "phone",
                        Urgency.SOON,
                        "Spreek weer eens met " + shown.name(),
                        "Anders pauze op " + DutchWords.day(last.plusMonths(PlaceWay.SILENT_MONTHS)),
                        shown.href()));
    }

    private static Optional<Waiting> open(Shown shown, LocalDate today) {
        return shown.place().state() != PlaceState.PREPARED
                        || !PlaceWay.STEPS
                                .missing(shown.place(), PlaceState.HOSPITABLE, today)
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(
                        "door-enter",
                        Urgency.CALM,
                        shown.name() + " kan open",
                        "Alle vijf punten zijn besproken",
                        shown.href()));
    }
}
