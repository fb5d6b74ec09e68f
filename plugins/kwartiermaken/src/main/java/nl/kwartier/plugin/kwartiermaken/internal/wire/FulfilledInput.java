package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;

/** What the guest says about a wish. */
public record FulfilledInput(
        @Field(name = "vervuld", label = "Is deze wens vervuld?", required = "Kies ja of nee, zoals de gast het zegt.")
        Boolean fulfilled) {}
