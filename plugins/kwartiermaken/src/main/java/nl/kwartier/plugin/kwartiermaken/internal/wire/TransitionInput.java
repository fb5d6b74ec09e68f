package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import org.jspecify.annotations.Nullable;

/** A step as the API sends it. */
public record TransitionInput(
        @Field(name = "naar", label = "Waarheen?", required = "Zeg naar welke stand de plek gaat.")
        PlaceState to,

        @Field(
                name = "versie",
                label = "Welke versie zag u?",
                required = "Zo overschrijft u niet wat een collega deed.")
        Long version,

        @Field(name = "reden", label = "Waarom?", hint = "Over de plek, niet over een persoon") @Nullable String reason) {}
