package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.kwartier.api.DutchWords;

/** How long something has been so, in words. */
final class Ago {
    private Ago() {}

    /** {@code sinds vandaag}, {@code al 12 dagen}, {@code al 3 maanden}. */
    static String since(LocalDate day, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(day, today);
        if (months >= 2) {
            return "al " + months + " maanden";
        }
        long days = ChronoUnit.DAYS.between(day, today);
        return days < 1 ? "sinds vandaag" : "al " + DutchWords.count(days, "dag", "dagen");
    }
}
