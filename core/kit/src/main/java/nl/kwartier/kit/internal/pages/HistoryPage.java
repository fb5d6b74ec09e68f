package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.kit.workflow.Steps;
import nl.kwartier.kit.workflow.TakenStep;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;

/** The steps that somebody who takes part went through. */
final class HistoryPage {
    private final Frame frame;
    private final Desk desk;

    HistoryPage(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    Route route() {
        return frame.page("/deelnemers/{deelname}" + PersonHead.HISTORY, "verloop bekijken", this::page);
    }

    private record All(Standing standing, List<TakenStep> steps) {}

    private Page page(Request request) {
        All all = desk.read(request.caller(), reader -> {
            var one = Participations.get(reader, request.path("deelname"));
            return new All(
                    desk.register().standing(reader, desk.moment(request.caller()), one),
                    Steps.of(reader, one.subject()));
        });
        return new PersonHead(frame)
                .page(
                        request,
                        all.standing(),
                        PersonHead.HISTORY,
                        Components.card(
                                "history",
                                "Wat er gebeurde",
                                Components.rows(
                                        all.steps().stream().map(this::row).toList())));
    }

    private Content row(TakenStep step) {
        String stage = Labelled.find(Stage.class, step.to()).map(desk::stage).orElse(step.to());
        return Components.item(Contents.NONE, NavLink.to(stage, ""), Told.of(step), Contents.NONE);
    }
}
