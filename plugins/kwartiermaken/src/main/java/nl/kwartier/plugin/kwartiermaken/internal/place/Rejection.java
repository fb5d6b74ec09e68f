package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A place turned somebody away. Says nothing about whom: there is no field for a guest (fixed).
 *
 * @param id its id
 * @param happenedOn the day
 * @param reason why
 * @param afterwards whether it was noted on a later day
 * @param notedAt when it was noted
 * @param notedBy the name of who noted it
 */
public record Rejection(
        String id, LocalDate happenedOn, RejectionReason reason, boolean afterwards, Instant notedAt, String notedBy) {}
