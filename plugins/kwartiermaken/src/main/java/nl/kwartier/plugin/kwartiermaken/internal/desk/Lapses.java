package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.plugin.kwartiermaken.internal.place.Days;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceSteps;
import org.jspecify.annotations.Nullable;

/**
 * Pauses hospitable places that nobody talks with any more, or that have nobody who receives guests (rules 4 and 5). There is no timer:
 * whoever looks first on a day finds them paused, so that nobody ever sees a place that should have been. Two nodes that look at once
 * pause a place once, since each looks again inside its unit.
 */
final class Lapses {
    private static final String SILENT = "Er is " + PlaceSteps.SILENT_MONTHS + " maanden geen gesprek geweest.";
    private static final String NOBODY = "Er is " + Days.WITHOUT_CONTACT + " werkdagen geen contactpersoon.";

    private final Store store;
    private final Clock clock;
    private volatile @Nullable LocalDate looked;

    Lapses(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Pauses what must be paused today; does nothing when that was done. */
    void upToToday() {
        LocalDate today = Moment.now(clock, "").today();
        if (!today.equals(looked)) {
            var caller = Caller.system("plekken op pauze zetten");
            if (!store.read(caller, reader -> due(reader, today)).isEmpty()) {
                store.write(caller, unit -> {
                    var ledger =
                            new Ledger(unit, Moment.now(clock, caller.actor().name()));
                    due(unit, today).forEach(place -> ledger.moved(place, PlaceState.PAUSED, reason(place, today)));
                    return true;
                });
            }
            looked = today;
        }
    }

    private static List<HospitablePlace> due(Reader reader, LocalDate today) {
        return PlaceRows.where(
                        reader,
                        "state = ? AND removed = 0 AND (last_conversation <= ? OR contact IS NULL)",
                        PlaceState.HOSPITABLE,
                        today.minusMonths(PlaceSteps.SILENT_MONTHS))
                .stream()
                .filter(place -> PlaceSteps.silent(place, today) || isAlone(place, today))
                .toList();
    }

    private static boolean isAlone(HospitablePlace place, LocalDate today) {
        LocalDate gone = place.contactGone();
        return gone != null
                && !Days.workingDaysAfter(gone, Days.WITHOUT_CONTACT).isAfter(today);
    }

    private static String reason(HospitablePlace place, LocalDate today) {
        return PlaceSteps.silent(place, today) ? SILENT : NOBODY;
    }
}
