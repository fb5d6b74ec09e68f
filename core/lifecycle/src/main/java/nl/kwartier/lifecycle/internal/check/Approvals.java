package nl.kwartier.lifecycle.internal.check;

import java.util.Set;
import nl.kwartier.lifecycle.internal.jar.Unfit;
import nl.kwartier.lifecycle.internal.list.Approval;
import nl.kwartier.lifecycle.internal.list.Jars;
import nl.kwartier.lifecycle.internal.list.Listed;

/** What was approved of a programme. */
public final class Approvals {
    private static final Approval NOTHING = new Approval(Set.of());

    private final Jars jars;

    /** Reads the jars where a programme was let in before approvals were kept. */
    public Approvals(Jars jars) {
        this.jars = jars;
    }

    /** Of what runs without a kept approval, all that it asks was approved. */
    public Approval of(Listed listed) {
        if (listed.approved() != null) {
            return listed.approved();
        }
        return listed.worked() ? asked(listed.sha()) : NOTHING;
    }

    private Approval asked(String sha) {
        try {
            return jars.read(sha).map(jar -> Approval.of(jar.description())).orElse(NOTHING);
        } catch (Unfit noLonger) {
            return NOTHING;
        }
    }
}
