package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.kit.Act;

/** What the guest says about going on, as a form sends it. */
public record GuestSays(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(name = "wilDoor", label = "Wil de gast door?", required = "Kies ja of nee.")
        Boolean goOn,

        @Field(name = "bewijs", label = "Hoe weet u dit?", required = "Dit kiest de gast zelf.")
        Act.Proof proof) {}
