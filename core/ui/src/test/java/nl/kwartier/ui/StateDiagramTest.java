package nl.kwartier.ui;

import static nl.kwartier.ui.ComponentsTest.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kwartier.ui.StateDiagram.Arrow;
import nl.kwartier.ui.StateDiagram.State;
import org.junit.jupiter.api.Test;

class StateDiagramTest {
    private static final List<State> STATES = List.of(
            State.of("A", "Aangemeld"),
            State.of("D", "Doet mee"),
            State.side("P", "Pauze"),
            State.side("S", "Gestopt"));

    @Test
    void theTableSaysWhatTheDrawingShows() {
        String html = html(Drawings.states(new StateDiagram(
                "Meedoen", STATES, List.of(new Arrow("A", "D", "de begeleider", "plaats in de groep")))));

        assertThat(html).contains("<caption class=\"kw-hidden\">Meedoen", "de begeleider", "plaats in de groep");
        assertThat(html).contains(">Aangemeld</tspan>", ">1</text>");
    }

    @Test
    void arrowsThatDifferOnlyInWhereTheyBeginShareANumber() {
        String html = html(Drawings.states(new StateDiagram(
                "Meedoen",
                STATES,
                List.of(
                        new Arrow("A", "S", "de deelnemer", ""),
                        new Arrow("D", "S", "de deelnemer", ""),
                        new Arrow("P", "S", "de deelnemer", ""),
                        new Arrow("D", "P", "de deelnemer", "")))));

        assertThat(html).contains("Elke andere stand").doesNotContain(">3</text>");
        assertThat(html.split(">1</text>", -1)).hasSize(4);
    }

    @Test
    void anArrowToAStateThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new StateDiagram("Meedoen", STATES, List.of(new Arrow("A", "X", "", ""))))
                .hasMessageContaining("from A to X");
        assertThatThrownBy(() -> new Arrow("A", "A", "", "")).hasMessageContaining("to itself");
    }
}
