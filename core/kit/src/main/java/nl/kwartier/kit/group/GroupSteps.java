package nl.kwartier.kit.group;

import static nl.kwartier.kit.group.GroupState.ENDED;
import static nl.kwartier.kit.group.GroupState.FORMING;
import static nl.kwartier.kit.group.GroupState.RUNNING;
import static nl.kwartier.kit.group.GroupState.STOPPED;

import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.kit.workflow.Guard;
import nl.kwartier.kit.workflow.Party;
import nl.kwartier.kit.workflow.Workflow;

/** The way of a group. It begins when enough people take part. */
public final class GroupSteps {
    private static final Party STAFF = Party.staff("een medewerker");

    /** The table. */
    public static final Workflow<Standing, GroupState> TABLE = Workflow.of(
                    "Deze groep", GroupState.values(), Standing::state)
            .from(FORMING)
            .to(RUNNING)
            .by(STAFF)
            .when(enough())
            .from(RUNNING)
            .to(ENDED)
            .by(STAFF)
            .always()
            .from(FORMING, RUNNING)
            .to(STOPPED)
            .by(STAFF)
            .always();

    private GroupSteps() {}

    private static Guard<Standing> enough() {
        return Guard.listing("genoeg mensen", (standing, today) -> {
            int needed = standing.group().details().least() - standing.members();
            return needed <= 0 ? List.of() : List.of("nog " + DutchWords.count(needed, "deelnemer", "deelnemers"));
        });
    }
}
