package nl.kwartier.plugin.kwartiermaken.internal.guest;

import nl.kwartier.api.Texts;
import nl.kwartier.kit.participation.Participation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks for a hospitable place.
 *
 * @param part the kit's participation
 * @param details what this programme knows besides
 * @param version of the details: 1 for the first; each correction adds one
 */
public record Guest(Participation part, Details details, long version) {
    /** The id of the guest, which is that of the participation. */
    public String id() {
        return part.id();
    }

    /** The name by which the guest wants to be called; a place hears no other. */
    public String called() {
        return details.called();
    }

    /**
     * What this programme knows of a guest.
     *
     * @param called the name by which the guest wants to be called, at most 60 characters
     * @param way how the guest likes to be reached, or null
     */
    public record Details(String called, @Nullable ContactWay way) {
        /** Checks the name. */
        public Details {
            called = Texts.required(called, "de naam", 60);
        }
    }
}
