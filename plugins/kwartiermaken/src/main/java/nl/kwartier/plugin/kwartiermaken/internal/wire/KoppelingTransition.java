package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import nl.kwartier.api.web.Field;
import nl.kwartier.kit.Act;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingStep;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import org.jspecify.annotations.Nullable;

/** A step of a koppeling as the API sends it. */
public record KoppelingTransition(
        @Field(name = "naar", label = "Waarheen?", required = "Zeg naar welke stand de koppeling gaat.")
        KoppelingState to,

        @Field(
                name = "versie",
                label = "Welke versie zag u?",
                required = "Zo overschrijft u niet wat een collega deed.")
        Long version,

        @Field(name = "reden", label = "Waarom?") @Nullable String reason,

        @Field(name = "bewijs", label = "Hoe weet u dit?") Act.@Nullable Proof proof,

        @Field(name = "door", label = "Wie wil dit?") @Nullable Side asked,

        @Field(name = "datum", label = "Sinds wanneer?") @Nullable LocalDate on) {

    /** The step that is asked for. */
    public KoppelingStep step() {
        return KoppelingStep.of(version, to, proof, asked, on, reason);
    }
}
