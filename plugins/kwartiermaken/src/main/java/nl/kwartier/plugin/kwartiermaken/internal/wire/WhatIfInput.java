package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.WhatIf;
import org.jspecify.annotations.Nullable;

/** An agreement about what to do when it gets difficult, as a form or the API sends it. */
public record WhatIfInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(
                name = "tekst",
                label = "Wat spreken we af?",
                hint = "Zoals: als het te veel wordt, dan ga ik buiten een rondje lopen.",
                required = "Schrijf op: als …, dan ….",
                max = 200)
        String words,

        @Field(name = "door", label = "Wie belooft dit?", required = "Kies de gast of de plek.")
        Side side,

        @Field(name = "wederzijds", label = "Belooft de ander dit ook?") @Nullable Boolean mutual) {

    /** What is agreed; the same key twice is one agreement. */
    public WhatIf.Note note() {
        return new WhatIf.Note(Keys.id(key), words, side, Boolean.TRUE.equals(mutual));
    }

    /** An empty form. */
    public static WhatIfInput empty() {
        return new WhatIfInput(Ids.next(), "", Side.GUEST, null);
    }
}
