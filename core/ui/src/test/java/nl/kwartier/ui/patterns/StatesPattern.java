package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.StateDiagram;
import nl.kwartier.ui.StateDiagram.Arrow;
import nl.kwartier.ui.StateDiagram.State;

/** A small workflow and a large one. */
final class StatesPattern {
    private StatesPattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of("Zo werkt het", "Welke stappen er zijn, en wie ze zet.")),
                Components.card("walk", "Meedoen aan de wandelgroep", Drawings.states(walking())),
                Components.card("door-enter", "Van wens naar vaste plek", Drawings.states(match())));
    }

    static StateDiagram walking() {
        return new StateDiagram(
                "Meedoen aan de wandelgroep",
                List.of(
                        State.of("AANGEMELD", "Aangemeld"),
                        State.of("DEELNEMER", "Doet mee"),
                        State.of("AFGEROND", "Afgerond"),
                        State.side("WACHTLIJST", "Wachtlijst"),
                        State.side("GESTOPT", "Gestopt")),
                List.of(
                        new Arrow("AANGEMELD", "DEELNEMER", "de begeleider", "plaats in de groep"),
                        new Arrow("AANGEMELD", "WACHTLIJST", "de begeleider", "de groep is vol"),
                        new Arrow("WACHTLIJST", "DEELNEMER", "de begeleider", "plaats in de groep"),
                        new Arrow("DEELNEMER", "AFGEROND", "de begeleider", ""),
                        new Arrow("AANGEMELD", "GESTOPT", "de deelnemer", ""),
                        new Arrow("WACHTLIJST", "GESTOPT", "de deelnemer", ""),
                        new Arrow("DEELNEMER", "GESTOPT", "de deelnemer", "")));
    }

    static StateDiagram match() {
        List<State> states = List.of(
                State.of("WENS", "Wens"),
                State.of("VOORSTEL", "Voorgesteld"),
                State.of("KENNIS", "Kennismakingsgesprek"),
                State.of("PROEF", "Proefperiode"),
                State.of("LOOPT", "Vaste plek"),
                State.of("AFRONDEN", "Samen afronden en vooruitkijken"),
                State.of("KLAAR", "Afgerond"),
                State.side("PAUZE", "Pauze"),
                State.side("WACHT", "Wacht op een plek"),
                State.side("GESTOPT", "Gestopt"));
        List<Arrow> arrows = new ArrayList<>(List.of(
                new Arrow("WENS", "VOORSTEL", "de kwartiermaker", "een plek met ruimte"),
                new Arrow("WENS", "WACHT", "de kwartiermaker", "geen plek met ruimte"),
                new Arrow("WACHT", "VOORSTEL", "de kwartiermaker", "een plek met ruimte"),
                new Arrow("VOORSTEL", "KENNIS", "de gast", "de gast zei ja"),
                new Arrow("VOORSTEL", "WENS", "de gast", "de gast zei nee"),
                new Arrow("KENNIS", "PROEF", "de kwartiermaker", "samen op bezoek geweest, een afspraak aangeboden"),
                new Arrow("KENNIS", "WENS", "de gast of de plek", ""),
                new Arrow("PROEF", "LOOPT", "de gast en de plek", "beiden willen verder"),
                new Arrow("PROEF", "WENS", "de gast of de plek", ""),
                new Arrow("LOOPT", "AFRONDEN", "de gast", ""),
                new Arrow("AFRONDEN", "LOOPT", "de gast", "de gast blijft toch"),
                new Arrow("AFRONDEN", "KLAAR", "de kwartiermaker", "een gesprek met de gast"),
                new Arrow("KLAAR", "WENS", "de gast", "een nieuwe wens"),
                new Arrow("PAUZE", "LOOPT", "de gast", ""),
                new Arrow("PAUZE", "PROEF", "de gast", "pauze korter dan 30 dagen"),
                new Arrow("PROEF", "PAUZE", "de gast", ""),
                new Arrow("LOOPT", "PAUZE", "de gast", "")));
        for (State state : states) {
            if (!List.of("GESTOPT", "KLAAR").contains(state.id())) {
                arrows.add(new Arrow(state.id(), "GESTOPT", "de gast of de kwartiermaker", ""));
            }
        }
        return new StateDiagram("Van wens naar vaste plek", states, arrows);
    }
}
