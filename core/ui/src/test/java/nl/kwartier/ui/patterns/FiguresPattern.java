package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.Bar;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.PeriodChart;
import nl.kwartier.ui.PeriodChart.Period;

/** The figures of a programme: by quarter, in percentages, and by neighbourhood, with numbers too small to be told. */
final class FiguresPattern {
    private FiguresPattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of("Cijfers", "Wandelgroep · van januari 2025 tot en met vandaag")),
                Components.stack(
                        Components.card("users", "Hoeveel mensen deden mee?", people()),
                        Components.card("checklist", "Kwamen mensen ook?", turnout()),
                        Components.card("map-pin", "Waar wonen ze?", districts())));
    }

    private static Content people() {
        return Drawings.periods(PeriodChart.of(
                "Deelnemers per kwartaal",
                "Kwartaal",
                "Deelnemers",
                List.of(
                        Period.of("1e kwartaal 2025", "2025-1", 0, "0"),
                        Period.below("2e kwartaal 2025", "2025-2", 10, "minder dan 10"),
                        Period.below("3e kwartaal 2025", "2025-3", 10, "minder dan 10"),
                        Period.of("4e kwartaal 2025", "2025-4", 14, "14"),
                        Period.of("1e kwartaal 2026", "2026-1", 23, "23"),
                        Period.of("2e kwartaal 2026", "2026-2", 31, "31"),
                        Period.of("3e kwartaal 2026", "2026-3", 27, "27"),
                        Period.of("4e kwartaal 2026", "2026-4", 38, "38"))));
    }

    private static Content turnout() {
        return Drawings.periods(PeriodChart.percentages(
                "Opkomst per kwartaal",
                "Kwartaal",
                "Opkomst",
                List.of(
                        Period.of("1e kwartaal 2026", "2026-1", 72, "72%"),
                        Period.of("2e kwartaal 2026", "2026-2", 64, "64%"),
                        Period.of("3e kwartaal 2026", "2026-3", 0, ""),
                        Period.of("4e kwartaal 2026", "2026-4", 81, "81%"))));
    }

    private static Content districts() {
        return Drawings.bars(
                "Deelnemers per wijk",
                "Wijk",
                "Deelnemers",
                List.of(new Bar("Noord", 21, "21"), new Bar("Zuid", 11, "11"), new Bar("Centrum", 0, "0")));
    }
}
