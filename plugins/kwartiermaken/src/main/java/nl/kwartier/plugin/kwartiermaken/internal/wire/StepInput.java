package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import org.jspecify.annotations.Nullable;

/** A step as a form sends it; where it leads to stands in the path. */
public record StepInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(
                name = "reden",
                label = "Waarom?",
                hint = "Over de plek, niet over een persoon. Zoals: verbouwing tot de zomer.",
                widget = Widget.LONG_TEXT)
        @Nullable String reason) {}
