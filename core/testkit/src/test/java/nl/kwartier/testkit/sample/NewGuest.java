package nl.kwartier.testkit.sample;

import java.time.LocalDate;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.web.Field;

/** What is asked of a guest. */
public record NewGuest(
        @Field(name = "naam", label = "Naam", required = "Zo noemen wij u aan tafel.")
        String name,

        @Field(name = "komt", label = "Wanneer komt u?", required = "Dan dekken wij voor u.")
        LocalDate day,

        @Field(name = "stoelen", label = "Aantal stoelen", required = "Dan is er plek genoeg.", least = 1, most = 8)
        Integer seats,

        @Field(name = "postcode", label = "Postcode", required = "Dan weten wij of u uit de buurt komt.")
        Postcode postcode,

        @Field(name = "wens", label = "Wat eet u graag?", max = 100)
        String wish) {}
