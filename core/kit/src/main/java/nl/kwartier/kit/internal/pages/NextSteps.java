package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.kit.workflow.Transition;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Step;

/** What can happen next to one who takes part: the first step of the table stands out, and what is not possible yet says what is missing. */
final class NextSteps {
    private final Frame frame;
    private final Desk desk;
    private final Standing standing;
    private final Participation one;
    private final List<Transition<Standing, Stage>> steps;

    NextSteps(Frame frame, Standing standing) {
        this.frame = frame;
        this.desk = frame.desk();
        this.standing = standing;
        this.one = standing.participation();
        this.steps = desk.definition().stages().workflow().steps(standing);
    }

    /** What to do first; nothing at an end. */
    Content main(String csrf) {
        if (offers() && standing.room() > 0) {
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
        return ahead() ? button(ButtonKind.PRIMARY, steps.get(0).to()) : Contents.NONE;
    }

    private boolean offers() {
        return one.stage() == Stage.WAITING && one.offeredUntil() == null;
    }

    /** Whether the first step of the table is possible, and one that people look forward to. */
    private boolean ahead() {
        return !steps.isEmpty()
                && !offers()
                && one.stage() != Stage.PARTICIPANT
                && steps.get(0).to() != Stage.STOPPED
                && steps.get(0).missing(standing, desk.today()).isEmpty();
    }

    /** Everything else. */
    Content others() {
        var all = new ArrayList<Step>();
        steps.stream().skip(ahead() ? 1 : 0).forEach(step -> all.add(step(step)));
        if (desk.definition().grouped() && !one.stage().ended()) {
            all.add(Step.now(Buttons.link(
                    ButtonKind.SECONDARY, "", "Andere groep", frame.href("/deelnemers/" + one.id() + "/groep"))));
        }
        return Components.steps(all);
    }

    private Step step(Transition<Standing, Stage> step) {
        List<String> missing = step.missing(standing, desk.today());
        return missing.isEmpty()
                ? Step.now(button(ButtonKind.SECONDARY, step.to()))
                : Step.later(words(step.to()), missing);
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
            case PARTICIPANT -> one.stage() == Stage.PAUSED ? "Doet weer mee" : desk.stage(stage);
            case COMPLETED -> "Is klaar";
            case WAITING -> "Zet op de wachtlijst";
            case PAUSED -> "Neemt pauze";
            case STOPPED -> "Stopt";
            case APPLIED -> desk.stage(stage);
        };
    }
}
