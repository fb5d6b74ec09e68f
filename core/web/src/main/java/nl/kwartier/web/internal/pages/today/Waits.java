package nl.kwartier.web.internal.pages.today;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwartier.spi.Waiting;
import nl.kwartier.spi.Waiting.Urgency;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.shell.PresentProgrammes;

/** Something that waits in a programme. */
record Waits(String programme, String title, Waiting what) {
    /** Where nothing does. */
    static final String NOTHING = "Niets. Alles is bij.";

    /** What waits in all programmes, the most urgent first, and otherwise as each programme has it. */
    static List<Waits> all(Map<String, List<Waiting>> byProgramme, PresentProgrammes programmes) {
        return byProgramme.entrySet().stream()
                .flatMap(one -> of(one.getKey(), programmes.title(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(Waits::urgency).reversed())
                .toList();
    }

    /** Says which programmes did not say what waits, so that nobody takes silence for nothing. */
    static Content silent(Set<String> answered, PresentProgrammes programmes) {
        List<String> silent = programmes.all().stream()
                .filter(programme -> !answered.contains(programme.id()))
                .map(programme -> programme.menu().text())
                .toList();
        return silent.isEmpty()
                ? Contents.NONE
                : Components.alert(
                        Tone.SOON,
                        "Deze lijst is niet compleet",
                        "Wat er wacht bij " + String.join(", ", silent)
                                + " konden wij nu niet ophalen. Open deze pagina straks nog eens.");
    }

    private static Stream<Waits> of(String programme, String title, List<Waiting> waiting) {
        return waiting.stream().map(one -> new Waits(programme, title, one));
    }

    Urgency urgency() {
        return what.urgency();
    }

    Content row() {
        return row(what.about());
    }

    /** As a row that also says in which programme it waits. */
    Content rowWithProgramme() {
        return row(what.about().isEmpty() ? title : what.about() + " · " + title);
    }

    private Content row(String about) {
        return Components.item(
                Components.tile(tone(urgency()), what.icon()),
                NavLink.to(what.text(), what.href()),
                about,
                Contents.NONE);
    }

    private static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case CALM -> Tone.GOOD;
            case SOON -> Tone.SOON;
            case LATE -> Tone.LATE;
        };
    }
}
