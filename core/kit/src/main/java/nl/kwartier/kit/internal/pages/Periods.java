package nl.kwartier.kit.internal.pages;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import nl.kwartier.api.DutchWords;

/** Periods in words. */
final class Periods {
    private Periods() {}

    static String words(Period period) {
        var parts = new ArrayList<String>();
        if (period.getYears() > 0) {
            parts.add(period.getYears() + " jaar");
        }
        if (period.getMonths() > 0) {
            parts.add(DutchWords.count(period.getMonths(), "maand", "maanden"));
        }
        long days = period.minusMonths(period.getMonths())
                .minusYears(period.getYears())
                .get(ChronoUnit.DAYS);
        if (days > 0) {
            parts.add(DutchWords.count(days, "dag", "dagen"));
        }
        return DutchWords.list(parts);
    }
}
