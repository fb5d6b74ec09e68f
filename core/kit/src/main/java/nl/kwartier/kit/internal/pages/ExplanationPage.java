package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Rules;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.kit.workflow.Guard;
import nl.kwartier.kit.workflow.Party;
import nl.kwartier.kit.workflow.Transition;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.StateDiagram;

/** What a programme is, whom it is for, and which steps there are: drawn from what the programme declares. */
final class ExplanationPage {
    private final Frame frame;
    private final Desk desk;

    ExplanationPage(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    List<Route> routes() {
        return List.of(frame.page("/uitleg", "uitleg lezen", this::page));
    }

    private Page page(Request request) {
        return frame.main(
                "/uitleg",
                Heading.of(
                        "Zo werkt " + desk.described().title(), desk.described().about()),
                Components.card("users", "Voor wie?", Components.facts(facts())),
                Components.card("arrow-right", "Welke stappen zijn er?", steps()));
    }

    private List<Fact> facts() {
        Rules rules = desk.definition().rules();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Leeftijd", rules.fromAge() == 0 ? "voor iedereen" : "vanaf " + rules.fromAge() + " jaar"));
        if (desk.definition().grouped()) {
            facts.add(Fact.of(
                    "Groep",
                    "van " + rules.least() + " tot en met "
                            + DutchWords.count(rules.most(), "deelnemer", "deelnemers")));
            facts.add(Fact.of(
                    "Vol?",
                    rules.waitingList()
                            ? "Dan komt u op de wachtlijst. Een vrije plek houden wij "
                                    + DutchWords.count(rules.offerDays(), "dag", "dagen") + " voor u vast."
                            : "Dan zoeken wij een andere groep."));
        }
        facts.add(Fact.of("Stoppen", "Mag altijd. Een reden is niet nodig."));
        if (desk.described().keeps() != null) {
            facts.add(Fact.of(
                    "Bewaren",
                    "Na het einde nog " + Periods.words(desk.described().keeps()) + "."));
        }
        return facts;
    }

    private Content steps() {
        var table = desk.definition().stages().workflow();
        return Drawings.states(new StateDiagram(
                "De stappen van " + desk.described().title(),
                table.states().stream().map(this::state).toList(),
                table.transitions().stream().map(ExplanationPage::arrow).toList()));
    }

    private StateDiagram.State state(Stage stage) {
        boolean side = stage == Stage.WAITING || stage == Stage.PAUSED || stage == Stage.STOPPED;
        return side
                ? StateDiagram.State.side(stage.code(), desk.stage(stage))
                : StateDiagram.State.of(stage.code(), desk.stage(stage));
    }

    private static StateDiagram.Arrow arrow(Transition<Standing, Stage> step) {
        return new StateDiagram.Arrow(
                step.from().code(),
                step.to().code(),
                DutchWords.sentence(
                        DutchWords.list(step.by().stream().map(Party::label).toList())),
                DutchWords.sentence(
                        DutchWords.list(step.guards().stream().map(Guard::words).toList())));
    }
}
