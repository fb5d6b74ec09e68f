package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.Slice;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;

/** What was done with a programme, by whom, and how it ended. */
final class HistoryTable {
    private HistoryTable() {}

    static Content draw(Programme programme, Slice<Step> steps, boolean older) {
        if (steps.items().isEmpty()) {
            return Components.card(
                    "history", "Geschiedenis", Contents.text("Er is nog niets met dit programma gedaan."));
        }
        return Components.card(
                "history",
                "Geschiedenis",
                Contents.of(
                        table(steps.items()),
                        steps.next() == null && !older
                                ? Contents.NONE
                                : Components.pager(
                                        steps.items().size() == 1
                                                ? "1 stap"
                                                : steps.items().size() + " stappen",
                                        NavLink.to("Meer", more(programme, steps)),
                                        NavLink.to("Naar de nieuwste", older ? Desk.at(programme) : ""))));
    }

    private static String more(Programme programme, Slice<Step> steps) {
        return steps.next() == null ? "" : Desk.at(programme) + "?na=" + steps.next();
    }

    private static Content table(List<Step> steps) {
        return Components.table(new Table(
                "Geschiedenis, nieuwste eerst",
                List.of(Column.of("Wat"), Column.of("Door wie"), Column.of("Wanneer"), Column.of("Hoe liep het af?")),
                steps.stream().map(HistoryTable::row).toList()));
    }

    private static List<Content> row(Step step) {
        return List.of(
                Contents.text((Dutch.sentence(step.what().label()) + " " + version(step)).strip()),
                Contents.text(step.who()),
                Contents.text(Dutch.moment(step.at())),
                result(step));
    }

    private static String version(Step step) {
        return step.version().isEmpty() ? "" : "(" + step.version() + ")";
    }

    private static Content result(Step step) {
        Content badge = Components.badge(tone(step.result()), step.result().label());
        Reason reason = step.reason();
        return reason == null ? badge : Contents.of(badge, Contents.text(" " + reason.cause()));
    }

    private static Tone tone(Result result) {
        return switch (result) {
            case DONE -> Tone.GOOD;
            case BUSY -> Tone.INFO;
            case FAILED, BROKEN_OFF -> Tone.LATE;
        };
    }
}
