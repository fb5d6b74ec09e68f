package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.TaskRow;
import nl.kwartier.ui.Tone;

/** What waits, from too late to some day. */
final class TasksPattern {
    private TasksPattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of("Wacht op u", "5 dingen, 1 te laat")),
                Components.card(Components.tasks(List.of(
                        task(
                                Tone.LATE,
                                "building-community",
                                "Gemeente belooft: antwoord over de huur",
                                "Mevrouw Okafor",
                                "3 dagen te laat"),
                        task(Tone.SOON, "phone", "Hoe gaat het met Selam bij Zuiderklank?", "Kwartiermaken", "vandaag"),
                        task(
                                Tone.INFO,
                                "user-plus",
                                "Plek vrij: bied hem aan mevrouw Yılmaz aan",
                                "Wandelgroep Noord",
                                "vóór vrijdag 27 november"),
                        task(
                                Tone.PLAIN,
                                "hourglass",
                                "Bel over het plan",
                                "Eigen Kracht · familie De Wit",
                                "over 4 weken"),
                        new TaskRow(
                                Tone.PLAIN,
                                "message-2",
                                NavLink.to("Vraag wie er taart meeneemt", ""),
                                "",
                                "",
                                Contents.NONE)))));
    }

    private static TaskRow task(Tone tone, String icon, String what, String about, String due) {
        return new TaskRow(
                tone,
                icon,
                NavLink.to(what, "/koppeling"),
                about,
                due,
                Buttons.post(ButtonKind.SECONDARY, "check", "Klaar", "/taken", "sleutel", Map.of("taak", what)));
    }
}
