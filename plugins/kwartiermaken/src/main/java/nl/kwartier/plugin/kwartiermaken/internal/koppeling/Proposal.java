package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import nl.kwartier.api.Ids;
import nl.kwartier.api.Texts;
import nl.kwartier.api.community.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * A place that a kwartiermaker has in mind for a guest.
 *
 * @param id a new id
 * @param guest the guest's id
 * @param place the id of the place on the board
 * @param wish the id of the guest's wish for which it is
 * @param activity the core's activity that the guest would come to, or null
 * @param often how often the guest would come, at most 60 characters, or null
 */
public record Proposal(
        String id,
        String guest,
        String place,
        String wish,
        @Nullable ActivityId activity,
        @Nullable String often) {
    /** Checks the shape of the id, and the words. */
    public Proposal {
        Ids.check(id);
        often = Texts.optional(often, "hoe vaak", 60);
    }
}
