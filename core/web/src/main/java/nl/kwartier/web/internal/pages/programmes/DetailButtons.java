package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;

/** What can be done with a programme. What cannot be undone at once has a page of its own first. */
record DetailButtons(Programme programme, String csrf) {
    Content draw() {
        if (programme.more().busy() != null) {
            return Contents.NONE;
        }
        var buttons = new ArrayList<Content>(switches());
        if (StateWords.removed(programme)) {
            buttons.add(Buttons.link(ButtonKind.SECONDARY, "trash", "Wis gegevens", Desk.at(programme, "wissen")));
        } else {
            buttons.add(link("eye", "Bekijk de controle", "controle"));
            if (programme.more().previous() != null) {
                buttons.add(
                        link("arrow-back-up", "Zet versie " + programme.more().previous() + " terug", "terug"));
            }
            buttons.add(link("trash", "Haal weg", "weg"));
        }
        buttons.add(link("download", "Haal alle gegevens op", "gegevens.zip"));
        return Components.card("settings", "Wat u kunt doen", Components.actions(buttons.toArray(Content[]::new)));
    }

    private List<Content> switches() {
        return switch (programme.state()) {
            case WAITING -> List.of();
            case ACTIVE -> List.of(post("power", "Zet uit", "uit"));
            case FAILED -> List.of(post("refresh", "Probeer opnieuw", "aan"), post("power", "Zet uit", "uit"));
            case STOPPED -> List.of(post("power", "Zet aan", "aan"));
        };
    }

    private Content link(String icon, String text, String step) {
        return Buttons.link(ButtonKind.SECONDARY, icon, text, Desk.at(programme, step));
    }

    private Content post(String icon, String text, String step) {
        return Buttons.post(ButtonKind.SECONDARY, icon, text, Desk.at(programme, step), csrf, Map.of());
    }
}
