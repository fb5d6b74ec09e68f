package nl.kwartier.kit.participation;

import java.time.LocalDate;
import nl.kwartier.api.Texts;
import nl.kwartier.kit.Act;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody asks for.
 *
 * @param version the version that was seen
 * @param to the stage to which it leads
 * @param act whose act it is
 * @param on the day, or null for today; at most 60 days back
 * @param reason why, in at most 200 characters, or null; never needed
 */
public record StepTo(
        long version,
        Stage to,
        Act act,
        @Nullable LocalDate on,
        @Nullable String reason) {
    /** Checks the reason. */
    public StepTo {
        reason = Texts.optional(reason, "de reden", 200);
    }

    /**
     * A step of staff, today, without a reason.
     *
     * @param version the version that was seen
     * @param to the stage to which it leads
     * @return the step
     */
    public static StepTo by(long version, Stage to) {
        return new StepTo(version, to, Act.OF_STAFF, null, null);
    }
}
