package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;

/** Why somebody with an interest of his or her own may talk with the place all the same. */
public record AllowInput(
        @Field(
                name = "reden",
                label = "Waarom kan het toch?",
                required = "U tekent hiervoor. Schrijf op waarom het goed is.",
                widget = Widget.LONG_TEXT,
                max = 300)
        String why) {}
