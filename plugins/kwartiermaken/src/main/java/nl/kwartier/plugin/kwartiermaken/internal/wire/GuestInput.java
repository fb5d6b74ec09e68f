package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.kit.Act;
import nl.kwartier.plugin.kwartiermaken.internal.guest.ContactWay;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import org.jspecify.annotations.Nullable;

/** Somebody who becomes a guest, as a form sends it; who it is stands in the path. */
public record GuestInput(
        @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        String id,

        @Field(
                name = "aanspreeknaam",
                label = "Hoe wilt u heten?",
                hint = "Een voornaam of roepnaam. Meer hoort de plek niet.",
                required = "Zo weet de plek hoe zij een gast begroet.",
                max = 60)
        String called,

        @Field(name = "contactwijze", label = "Hoe hoort u ons graag?") @Nullable ContactWay way,

        @Field(name = "kwartiermakerId", label = "Wie loopt mee?", required = "Zo heeft elke gast een vast gezicht.")
        String kwartiermaker,

        @Field(name = "bewijs", label = "Hoe weet u dit?", required = "Zo is later te zien dat de gast dit zelf wilde.")
        Act.Proof proof,

        @Field(name = "datum", label = "Sinds wanneer?", hint = "Laat leeg voor vandaag.") @Nullable LocalDate on) {

    /** A form in which the kwartiermaker is filled in, and the name as far as it is known. */
    public static GuestInput by(String kwartiermaker, String called) {
        return new GuestInput(Ids.next(), called, null, kwartiermaker, Act.Proof.CONVERSATION, null);
    }

    /** What this programme keeps of the guest. */
    public Guest.Details details() {
        return new Guest.Details(called, way);
    }
}
