package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.web.Field;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** A place as the API gives it. */
record HospitablePlaceJson(
        @Field(name = "id") String id,
        @Field(name = "versie") long version,
        @Field(name = "plekId") String place,
        @Field(name = "status") PlaceState state,
        @Field(name = "sinds") LocalDate since,
        @Field(name = "mogelijk") List<PlaceState> possible,
        @Field(name = "contactpersoon") @Nullable String contact,
        @Field(name = "capaciteit") @Nullable Integer capacity,
        @Field(name = "nogRuimte") @Nullable Integer room,
        @Field(name = "rustigUur") @Nullable String quietHour,
        @Field(name = "prikkels") @Nullable Stimuli stimuli,
        @Field(name = "toegankelijk") List<Accessibility> accessibility,
        @Field(name = "niche") boolean niche,
        @Field(name = "nieuwkomers") @Nullable String newcomers,
        @Field(name = "puntenBeantwoord") int answered,
        @Field(name = "laatsteGesprek") @Nullable LocalDate lastConversation,
        @Field(name = "gaInGesprekSinds") @Nullable LocalDate talkSince,
        @Field(name = "gewijzigdOp") Instant changedAt) {
    static HospitablePlaceJson of(HospitablePlace place) {
        Welcome welcome = place.welcome();
        return new HospitablePlaceJson(
                place.id(),
                place.version(),
                place.place().value(),
                place.state(),
                place.since(),
                PlaceWay.STEPS.possible(place),
                welcome.contact(),
                welcome.capacity(),
                place.room(),
                welcome.quietHour(),
                welcome.stimuli(),
                welcome.features(),
                welcome.niche(),
                welcome.newcomers(),
                place.answered(),
                place.lastConversation(),
                place.talkSince(),
                place.changedAt());
    }
}
