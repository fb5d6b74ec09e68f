package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import org.jspecify.annotations.Nullable;

/** How often a guest comes, as a form sends it. */
public record OftenInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(name = "frequentie", label = "Hoe vaak komt de gast?", hint = "Zoals: elke dinsdag", max = 60) @Nullable String often) {}
