package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a koppeling stands when a step is asked for.
 *
 * @param koppeling what is kept
 * @param opening the place as it is now
 * @param visitsTogether how often guest and kwartiermaker went together
 * @param offered whether at least one what-if agreement was offered
 * @param aloneSince since when the guest comes without the kwartiermaker; null when not
 * @param lastTalk the last day on which kwartiermaker and guest met or talked, or null
 * @param asked who asks for the step
 * @param guestAgrees whether the guest let it be known
 */
record Standing(
        Koppeling koppeling,
        Opening opening,
        int visitsTogether,
        boolean offered,
        @Nullable LocalDate aloneSince,
        @Nullable LocalDate lastTalk,
        Side asked,
        boolean guestAgrees) {
    KoppelingState state() {
        return koppeling.state();
    }
}
