package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Field;
import nl.kwartier.kit.Act;
import nl.kwartier.plugin.kwartiermaken.internal.guest.ContactWay;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import org.jspecify.annotations.Nullable;

/** Somebody who becomes a guest, as the API sends it. */
public record NewGuest(
        @Field(name = "inwonerId", label = "Welke inwoner?", required = "Geef het id van een inwoner.")
        ResidentId resident,

        @Field(
                name = "aanspreeknaam",
                label = "Hoe wilt u heten?",
                required = "Geef een voornaam of roepnaam.",
                max = 60)
        String called,

        @Field(name = "contactwijze", label = "Hoe hoort u ons graag?") @Nullable ContactWay way,

        @Field(name = "kwartiermakerId", label = "Wie loopt mee?") @Nullable String kwartiermaker,

        @Field(name = "datum", label = "Sinds wanneer?") @Nullable LocalDate on,

        @Field(name = "bewijs", label = "Hoe weet u dit?", required = "Geef HANDTEKENING, GESPREK of CODE.")
        Act.Proof proof) {

    /** What this programme keeps of the guest. */
    public Guest.Details details() {
        return new Guest.Details(called, way);
    }
}
