package nl.kwartier.plugin.uitstapje;

import static nl.kwartier.plugin.uitstapje.OutingState.CANCELLED;
import static nl.kwartier.plugin.uitstapje.OutingState.HELD;
import static nl.kwartier.plugin.uitstapje.OutingState.IDEA;
import static nl.kwartier.plugin.uitstapje.OutingState.PLANNED;

import nl.kwartier.kit.workflow.Guard;
import nl.kwartier.kit.workflow.Party;
import nl.kwartier.kit.workflow.Workflow;

/** The way of an outing. */
final class OutingSteps {
    // tag::workflow[]
    private static final Party GUIDE = Party.staff("de begeleider");
    private static final Guard<Outing> HAS_DAY = Guard.of("een dag", outing -> outing.day() != null);
    private static final Guard<Outing> DAY_CAME = Guard.on(
            "de dag zelf",
            (outing, today) -> outing.day() != null && !outing.day().isAfter(today));

    static final Workflow<Outing, OutingState> TABLE = Workflow.of("Dit uitstapje", OutingState.values(), Outing::state)
            .from(IDEA)
            .to(PLANNED)
            .by(GUIDE)
            .when(HAS_DAY)
            .from(PLANNED)
            .to(HELD)
            .by(GUIDE)
            .when(DAY_CAME)
            .from(IDEA, PLANNED)
            .to(CANCELLED)
            .by(GUIDE)
            .always();
    // end::workflow[]

    private OutingSteps() {}
}
