package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Table;
import nl.kwartier.web.internal.containment.Fault;
import nl.kwartier.web.internal.pages.Dutch;

/** What went wrong with a programme over time: steps that did not work, and faults of its pages. */
final class FailureTable {
    /** More than this is for the log. */
    private static final int MOST = 20;

    private record Failure(Instant at, String what, String why) {}

    private FailureTable() {}

    static Content draw(List<Step> steps, List<Fault> faults) {
        var failures = Stream.concat(
                        steps.stream()
                                .filter(step -> step.result() == Result.FAILED || step.result() == Result.BROKEN_OFF)
                                .map(FailureTable::of),
                        faults.stream().map(FailureTable::of))
                .sorted(Comparator.comparing(Failure::at).reversed())
                .limit(MOST)
                .toList();
        if (failures.isEmpty()) {
            return Contents.NONE;
        }
        return Components.card(
                "alert-triangle",
                "Wat er misging",
                Components.table(new Table(
                        "Wat er misging, nieuwste eerst",
                        List.of(Column.of("Wanneer"), Column.of("Wat"), Column.of("Meer weten")),
                        failures.stream()
                                .map(one -> List.of(
                                        Contents.text(Dutch.moment(one.at())),
                                        Contents.text(one.what()),
                                        Contents.text(one.why())))
                                .toList())));
    }

    private static Failure of(Step step) {
        Reason reason = step.reason();
        return new Failure(
                step.at(),
                Dutch.sentence(step.what().label()) + ": " + step.result().label(),
                reason == null ? "" : reason.cause());
    }

    private static Failure of(Fault fault) {
        String what = fault.tooLong() ? "Een pagina gaf niet op tijd antwoord" : "Een pagina gaf een fout";
        return new Failure(
                fault.at(),
                fault.closed() ? what + "; daarna gingen de pagina’s even dicht" : what,
                "kenmerk " + fault.reference() + " in het logbestand");
    }
}
