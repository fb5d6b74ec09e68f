package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.kit.Act;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import org.jspecify.annotations.Nullable;

/** What guest or place says about going on, as a form or the API sends it. */
public record SaysInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Zo overschrijft u niet wat een collega deed.")
        Long version,

        @Field(name = "wie", label = "Wie zegt dit?", required = "Kies de gast of de plek.")
        Side side,

        @Field(name = "wilDoor", label = "Wil die door?", required = "Kies ja of nee.")
        Boolean goOn,

        @Field(name = "bewijs", label = "Hoe weet u dit?", hint = "Nodig als de gast dit zegt.")
        Act.@Nullable Proof proof) {}
