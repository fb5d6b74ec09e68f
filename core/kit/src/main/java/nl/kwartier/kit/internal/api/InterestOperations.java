package nl.kwartier.kit.internal.api;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.InterestNoting;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.role.Interest;
import nl.kwartier.kit.role.Interests;
import org.jspecify.annotations.Nullable;

/** Interests of colleagues, below {@code /deelnames/{deelname}/belangen}. */
final class InterestOperations {
    private static final String ALL = "/deelnames/{deelname}/belangen";

    private final Desk desk;
    private final Declared declared;
    private final InterestNoting noting;

    InterestOperations(Desk desk) {
        this.desk = desk;
        this.declared = new Declared(desk);
        this.noting = new InterestNoting(desk);
    }

    record NewInterest(
            @Field(name = "persoonId", label = "Welke collega?", required = "Geef het id van een collega.")
            String person,

            @Field(name = "wat", label = "Welk belang?", max = 200, required = "Zeg welk belang het is.")
            String what) {}

    record Allow(
            @Field(name = "reden", label = "Waarom mag het toch?", max = 300, required = "Zonder reden kan dit niet.")
            String why) {}

    record InterestJson(
            @Field(name = "id") String id,
            @Field(name = "persoonId") String personId,
            @Field(name = "persoon") String person,
            @Field(name = "wat") String what,
            @Field(name = "toegestaanOmdat") @Nullable String why,
            @Field(name = "toegestaanDoor") @Nullable String by) {
        static InterestJson of(Interest one) {
            return new InterestJson(
                    one.id(), one.personId(), one.person(), one.what(), one.allowedWhy(), one.allowedBy());
        }
    }

    record All(@Field(name = "belangen") List<InterestJson> interests) {}

    record Nothing() {}

    List<Route> routes() {
        return List.of(
                declared.read(ALL, "eigen belangen bekijken").gives(All.class).answer(this::all),
                declared.call("POST", ALL, "eigen belang opschrijven", NewInterest.class)
                        .gives(All.class)
                        .answer((request, input) -> {
                            noting.note(request, Ids.next(), input.person(), input.what());
                            return all(request);
                        }),
                declared.call("POST", ALL + "/{belang}/toestaan", "tekenen dat een eigen belang mag", Allow.class)
                        .gives(All.class)
                        .answer((request, input) -> {
                            noting.allow(request, input.why());
                            return all(request);
                        }),
                declared.call("POST", ALL + "/{belang}/voorbij", "zeggen dat een belang voorbij is", Nothing.class)
                        .gives(All.class)
                        .answer((request, input) -> {
                            noting.end(request);
                            return all(request);
                        }));
    }

    private Data all(Request request) {
        return Data.of(new All(desk.read(request.caller(), reader -> {
            Participation one = Participations.get(reader, request.path("deelname"));
            reader.saw(one.resident().value());
            return Interests.in(reader, one.subject()).stream()
                    .map(InterestJson::of)
                    .toList();
        })));
    }
}
