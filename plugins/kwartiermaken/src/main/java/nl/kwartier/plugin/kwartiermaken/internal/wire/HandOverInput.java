package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;

/** Who walks along with a guest from now on. */
public record HandOverInput(
        @Field(name = "kwartiermakerId", label = "Wie loopt mee?", required = "Kies een collega.")
        String kwartiermaker) {}
