package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.guest.ContactWay;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import org.jspecify.annotations.Nullable;

/** How a guest wants to be called and reached, as a form sends it. */
public record GreetingInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(
                name = "aanspreeknaam",
                label = "Hoe wilt u heten?",
                hint = "Een voornaam of roepnaam. Meer hoort de plek niet.",
                required = "Zo weet de plek hoe zij een gast begroet.",
                max = 60)
        String called,

        @Field(name = "contactwijze", label = "Hoe hoort u ons graag?") @Nullable ContactWay way) {

    /** What is known now. */
    public static GreetingInput of(Guest guest) {
        return new GreetingInput(
                guest.version(), guest.called(), guest.details().way());
    }

    /** What this programme keeps of the guest. */
    public Guest.Details details() {
        return new Guest.Details(called, way);
    }
}
