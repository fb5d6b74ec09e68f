package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.kit.Act;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingStep;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import org.jspecify.annotations.Nullable;

/** A step of a koppeling as a form sends it; where it leads to stands in the path. */
public record KoppelingStepInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(name = "door", label = "Wie wil dit?") @Nullable Side asked,

        @Field(name = "bewijs", label = "Hoe weet u dit?", hint = "Vul dit in als de gast dit zelf koos of goed vindt.")
        Act.@Nullable Proof proof,

        @Field(name = "datum", label = "Sinds wanneer?", hint = "Laat leeg voor vandaag.") @Nullable LocalDate on,

        @Field(name = "reden", label = "Waarom?", hint = "Dit hoeft niet.", max = 200) @Nullable String reason) {

    /** A form for a version; a step of the guest begins with how that became known. */
    public static KoppelingStepInput of(long version, boolean guest) {
        return new KoppelingStepInput(
                version, guest ? Side.GUEST : Side.KWARTIERMAKER, guest ? Act.Proof.CONVERSATION : null, null, null);
    }

    /** The step that is asked for. */
    public KoppelingStep step(KoppelingState to) {
        return KoppelingStep.of(version, to, proof, asked, on, reason);
    }
}
