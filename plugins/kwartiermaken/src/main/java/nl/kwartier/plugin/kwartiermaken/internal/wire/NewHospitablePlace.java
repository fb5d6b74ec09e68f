package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.util.List;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Field;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** A place that the API puts on the board. Apart from the place itself everything may be unknown. */
public record NewHospitablePlace(
        @Field(name = "plekId", label = "Welke plek?", required = "Geef het id van een plek uit /api/v1/plekken.")
        PlaceId place,

        @Field(name = "contactpersoon", max = 60) @Nullable String contact,

        @Field(name = "capaciteit", least = 1, most = 20) @Nullable Integer capacity,

        @Field(name = "rustigUur", max = 60) @Nullable String quietHour,

        @Field(name = "prikkels") @Nullable Stimuli stimuli,

        @Field(name = "toegankelijk") List<Accessibility> accessibility,

        @Field(name = "niche") @Nullable Boolean niche,

        @Field(name = "nieuwkomers", max = 300) @Nullable String newcomers) {

    /** How it receives guests. */
    public Welcome welcome() {
        return WelcomeInput.welcome(contact, capacity, quietHour, stimuli, accessibility, niche, newcomers);
    }
}
