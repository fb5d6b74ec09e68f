package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Field;
import org.jspecify.annotations.Nullable;

/** A place that is proposed for a guest, as the API sends it. */
public record NewKoppeling(
        @Field(name = "gastId", label = "Welke gast?", required = "Geef het id van een gast.")
        String guest,

        @Field(name = "plekId", label = "Welke plek?", required = "Geef het id van een plek uit /api/v1/plekken.")
        PlaceId place,

        @Field(name = "wensId", label = "Voor welke wens?", required = "Geef het id van een wens van de gast.")
        String wish,

        @Field(name = "activiteitId", label = "Bij welke activiteit?") @Nullable ActivityId activity,

        @Field(name = "frequentie", label = "Hoe vaak?", max = 60) @Nullable String often) {}
