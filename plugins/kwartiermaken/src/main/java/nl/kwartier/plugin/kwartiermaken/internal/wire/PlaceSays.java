package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;

/** What the place says about going on, as a form sends it. */
public record PlaceSays(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(name = "wilDoor", label = "Wil de plek door?", required = "Kies ja of nee.")
        Boolean goOn) {}
