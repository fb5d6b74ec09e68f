package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import org.jspecify.annotations.Nullable;

/** That a colleague has an interest of his or her own in a place. */
public record InterestInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(name = "wieId", label = "Welke collega?", required = "Kies een collega.")
        String person,

        @Field(
                name = "belang",
                label = "Welk eigen belang?",
                hint = "Zoals: zit in het bestuur van deze plek.",
                required = "Zo weet een collega waarom iemand anders het gesprek voert.",
                max = 200)
        String what) {

    /** The id of the note; the same key twice is one note. */
    public String id() {
        return Keys.id(key);
    }

    /** A form in which the colleague is filled in. */
    public static InterestInput of(String person) {
        return new InterestInput(Ids.next(), person, "");
    }
}
