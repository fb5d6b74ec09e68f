package nl.kwartier.kit.participation;

import java.time.LocalDate;
import nl.kwartier.api.community.Resident;
import nl.kwartier.kit.Act;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to take part.
 *
 * @param id the id of the new participation
 * @param resident who
 * @param group the id of the group, or null
 * @param on the day, or null for today; at most 60 days back
 * @param act how the resident let it be known
 */
public record Enrolment(
        String id,
        Resident resident,
        @Nullable String group,
        @Nullable LocalDate on,
        Act act) {}
