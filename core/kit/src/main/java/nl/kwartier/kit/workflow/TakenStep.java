package nl.kwartier.kit.workflow;

import java.time.Instant;
import java.time.LocalDate;
import nl.kwartier.kit.Act;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param from the code of the state before, or null for the first
 * @param to the code of the state after
 * @param reason why, or null
 * @param by whose act it was
 * @param proof how a resident let it be known, or null
 * @param on the day on which it happened
 * @param afterwards whether it was noted on a later day
 * @param at when it was noted
 * @param person the name of who noted it
 */
public record TakenStep(
        @Nullable String from,
        String to,
        @Nullable String reason,
        Act.By by,
        Act.@Nullable Proof proof,
        LocalDate on,
        boolean afterwards,
        Instant at,
        String person) {}
