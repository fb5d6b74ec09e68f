package nl.kwartier.web.internal.pages.programmes;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;

/**
 * What a button sends that acts on one jar.
 *
 * @param sha the checksum of the jar that was looked at, so that nobody approves another one
 */
record ShaInput(
        @Field(
                name = "controlegetal",
                widget = Widget.HIDDEN,
                required = "Open de pagina opnieuw en kijk wat het programma gaat doen.")
        String sha) {}
