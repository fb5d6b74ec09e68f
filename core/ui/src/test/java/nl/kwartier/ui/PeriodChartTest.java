package nl.kwartier.ui;

import static nl.kwartier.ui.ComponentsTest.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwartier.ui.PeriodChart.Period;
import org.junit.jupiter.api.Test;

class PeriodChartTest {
    @Test
    void aNumberThatIsTooSmallToBeToldIsHatchedAndWritten() {
        String html = html(Drawings.periods(PeriodChart.of(
                "Deelnemers",
                "Kwartaal",
                "Deelnemers",
                List.of(
                        Period.below("1e kwartaal", "2026-1", 10, "minder dan 10"),
                        Period.of("2e kwartaal", "2026-2", 40, "40")))));

        assertThat(html.split("kw-chart__column--hidden", -1)).hasSize(2);
        assertThat(html).contains(">minder</tspan>", ">dan 10</tspan>", "<td class=\"kw-number\">minder dan 10</td>");
    }

    @Test
    void percentagesAreDrawnAsPartsOfAHundred() {
        Period turnout = Period.of("1e kwartaal", "2026-1", 25, "25%");

        assertThat(PeriodChart.percentages("Opkomst", "Kwartaal", "Opkomst", List.of(turnout))
                        .part(turnout))
                .isEqualTo(0.25);
    }

    @Test
    void aPeriodWithoutANumberSaysSo() {
        Period none = Period.of("1e kwartaal", "2026-1", 0, "");

        assertThat(html(Drawings.periods(PeriodChart.of("Opkomst", "Kwartaal", "Opkomst", List.of(none)))))
                .contains("geen cijfer");
    }
}
