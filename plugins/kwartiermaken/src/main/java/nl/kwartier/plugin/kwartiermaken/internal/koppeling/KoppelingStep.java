package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.LocalDate;
import nl.kwartier.api.Texts;
import nl.kwartier.kit.Act;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody asks for.
 *
 * @param version the version that was seen
 * @param to the state to which it leads
 * @param act whose act it is
 * @param asked who asks for it
 * @param on the day, or null for today; at most 60 days back
 * @param reason why, at most 200 characters, or null; never needed
 */
public record KoppelingStep(
        long version,
        KoppelingState to,
        Act act,
        Side asked,
        @Nullable LocalDate on,
        @Nullable String reason) {
    /** Checks the reason. */
    public KoppelingStep {
        reason = Texts.optional(reason, "de reden", 200);
    }

    /** A step as a form or the API asks for it: with a proof it is the guest's own, unless somebody else is named. */
    public static KoppelingStep of(
            long version,
            KoppelingState to,
            Act.@Nullable Proof proof,
            @Nullable Side asked,
            @Nullable LocalDate on,
            @Nullable String reason) {
        Side side = asked != null ? asked : proof == null ? Side.KWARTIERMAKER : Side.GUEST;
        return new KoppelingStep(version, to, Act.of(proof), side, on, reason);
    }
}
