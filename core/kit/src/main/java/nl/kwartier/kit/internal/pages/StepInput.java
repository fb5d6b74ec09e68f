package nl.kwartier.kit.internal.pages;

import java.time.LocalDate;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.kit.Act;
import org.jspecify.annotations.Nullable;

/** A step as a form sends it; where it leads to stands in the path. */
record StepInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(name = "bewijs", label = "Hoe weet u dit?", hint = "Vul dit in als de inwoner dit zelf koos.")
        Act.@Nullable Proof proof,

        @Field(name = "datum", label = "Sinds wanneer?", hint = "Laat leeg voor vandaag.") @Nullable LocalDate on,

        @Field(name = "reden", label = "Waarom?", hint = "Dit hoeft niet.") @Nullable String reason) {
    static StepInput of(long version) {
        return new StepInput(version, null, null, null);
    }
}
