package nl.kwartier.kit.internal.pages;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;

/** What a button sends that acts on one version of something. */
record VersionInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version) {}
