package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import org.jspecify.annotations.Nullable;

/**
 * Pauses hospitable places that nobody talks with any more, or that have nobody who receives guests (rules 4 and 5). There is no timer:
 * whoever looks first on a day finds them paused, so that nobody ever sees a place that should have been. Two nodes that look at once
 * pause a place once, since each looks again inside its unit.
 */
final class Lapses {
    private static final String SILENT = "Er is " + PlaceWay.SILENT_MONTHS + " maanden geen gesprek geweest.";
    private static final String NOBODY = "Er is " + PlaceWay.WITHOUT_CONTACT + " werkdagen geen contactpersoon.";

    private final Store store;
    private final Clock clock;
    private volatile @Nullable LocalDate looked;

    Lapses(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Pauses what must be paused today; does nothing when that was done. */
    void upToToday() {
        var caller = Caller.system("plekken op pauze zetten");
        var moment = Moment.now(clock, caller);
        LocalDate today = moment.today();
        if (!today.equals(looked)) {
            if (!store.read(caller, reader -> due(reader, today)).isEmpty()) {
                store.write(caller, unit -> {
                    var ledger = new Ledger(unit, moment);
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
                        today.minusMonths(PlaceWay.SILENT_MONTHS))
                .stream()
                .filter(place -> PlaceWay.silent(place, today) || isAlone(place, today))
                .toList();
    }

    private static boolean isAlone(HospitablePlace place, LocalDate today) {
        LocalDate gone = place.contactGone();
        return gone != null
                && !WorkingDays.after(gone, PlaceWay.WITHOUT_CONTACT).isAfter(today);
    }

    private static String reason(HospitablePlace place, LocalDate today) {
        return PlaceWay.silent(place, today) ? SILENT : NOBODY;
    }
}
