package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.workflow.Workflow;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;

/** The buttons for what can happen next to one who takes part: the first step of the table stands out. */
final class NextSteps {
    private final Frame frame;
    private final Desk desk;
    private final Participation one;
    private final List<Stage> possible;

    NextSteps(Frame frame, Participation one) {
        this.frame = frame;
        this.desk = frame.desk();
        this.one = one;
        this.possible = possible(desk.definition().stages().workflow(), one.stage());
    }

    private static List<Stage> possible(Workflow<nl.kwartier.kit.participation.Standing, Stage> table, Stage stage) {
        return table.transitions().stream()
                .filter(step -> step.from() == stage)
                .map(nl.kwartier.kit.workflow.Transition::to)
                .toList();
    }

    /** What to do first; nothing at an end. */
    Content main(String csrf) {
        if (one.stage() == Stage.WAITING && one.offeredUntil() == null) {
            return Buttons.post(
                    ButtonKind.PRIMARY,
                    "circle-check",
                    "Bied een plek aan",
                    frame.href("/deelnemers/" + one.id() + "/aanbieden"),
                    csrf,
                    Map.of("versie", String.valueOf(one.version())));
        }
        if (one.stage() == Stage.PARTICIPANT) {
            return Buttons.link(
                    ButtonKind.PRIMARY, "plus", "Afspraak", frame.href("/deelnemers/" + one.id() + "/afspraken/nieuw"));
        }
        return ahead() ? button(ButtonKind.PRIMARY, possible.get(0)) : Contents.NONE;
    }

    /** Whether the first step of the table is one that people look forward to. */
    private boolean ahead() {
        return !possible.isEmpty() && possible.get(0) != Stage.STOPPED && one.stage() != Stage.PARTICIPANT;
    }

    /** Everything else. */
    Content others(String csrf) {
        var buttons = new ArrayList<Content>();
        boolean offers = one.stage() == Stage.WAITING && one.offeredUntil() == null;
        possible.stream()
                .skip(offers || !ahead() ? 0 : 1)
                .forEach(stage -> buttons.add(button(ButtonKind.SECONDARY, stage)));
        if (desk.definition().grouped() && !one.stage().ended()) {
            buttons.add(PersonPage.button(frame, "Andere groep", "/deelnemers/" + one.id() + "/groep"));
        }
        return Components.buttonRow(buttons.toArray(Content[]::new));
    }

    private Content button(ButtonKind kind, Stage stage) {
        return Buttons.link(
                kind, icon(stage), words(stage), frame.href("/deelnemers/" + one.id() + "/stap/" + slug(stage)));
    }

    static String slug(Stage stage) {
        return stage.code().toLowerCase(Locale.ROOT);
    }

    private static String icon(Stage stage) {
        return switch (stage) {
            case STOPPED -> "";
            case PAUSED -> "player-pause";
            case WAITING -> "hourglass";
            case PARTICIPANT, COMPLETED -> "circle-check";
            case APPLIED, ACQUAINTANCE -> "arrow-right";
        };
    }

    private String words(Stage stage) {
        return switch (stage) {
            case ACQUAINTANCE -> "Gaat kennismaken";
            case PARTICIPANT -> one.stage() == Stage.PAUSED ? "Doet weer mee" : "Doet mee";
            case COMPLETED -> "Is klaar";
            case WAITING -> "Zet op de wachtlijst";
            case PAUSED -> "Neemt pauze";
            case STOPPED -> "Stopt";
            case APPLIED -> desk.stage(stage);
        };
    }
}
