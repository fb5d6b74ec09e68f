package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of a place.
 *
 * @param from the state before; null when it came on the board
 * @param to the state after
 * @param reason why, or null
 * @param at when
 * @param by the name of who took it; {@code Kwartier} for the platform
 */
public record StepTaken(
        @Nullable PlaceState from, PlaceState to, @Nullable String reason, Instant at, String by) {}
