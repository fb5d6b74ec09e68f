package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.CallRoute;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.ReadRoute;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.wire.NewHospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.wire.TransitionInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.WelcomeInput;

/** The places themselves, below {@code /api/v1/kwartiermaken/plekken}. */
final class PlaceOperations {
    static final String PLACES = "/plekken";
    static final String PLACE = PLACES + "/{plek}";

    private final HospitablePlaces places;

    PlaceOperations(HospitablePlaces places) {
        this.places = places;
    }

    List<Route> routes() {
        return List.of(
                read(PLACES, "gastvrije plekken bekijken")
                        .query("status", "Alleen plekken die zo ver zijn, zoals GASTVRIJ.")
                        .query("na", Listing.AFTER)
                        .query("aantal", Listing.HOW_MANY)
                        .gives(HistoryJson.Places.class)
                        .answer(this::list),
                call("POST", PLACES, "plek op het bord zetten", NewHospitablePlace.class)
                        .gives(HospitablePlaceJson.class)
                        .answer((request, input) -> Data.made(HospitablePlaceJson.of(
                                places.add(request.caller(), Ids.next(), input.place(), input.welcome())))),
                read(PLACE, "gastvrije plek bekijken")
                        .gives(HospitablePlaceJson.class)
                        .answer(request ->
                                Data.of(HospitablePlaceJson.of(places.get(request.caller(), request.path("plek"))))),
                call("PUT", PLACE, "gastvrije plek wijzigen", WelcomeInput.class)
                        .gives(HospitablePlaceJson.class)
                        .answer((request, input) -> Data.of(HospitablePlaceJson.of(places.change(
                                request.caller(), request.path("plek"), input.version(), input.welcome())))),
                call("POST", PLACE + "/overgang", "een plek een stap verder zetten", TransitionInput.class)
                        .gives(HospitablePlaceJson.class)
                        .answer((request, input) -> Data.of(HospitablePlaceJson.of(places.step(
                                request.caller(),
                                request.path("plek"),
                                input.version(),
                                input.to(),
                                input.reason())))));
    }

    static ReadRoute read(String path, String title) {
        return allowed(Routes.api("GET", path).title(title), Rights.READ);
    }

    private static ReadRoute allowed(ReadRoute route, Permission permission) {
        return route.may(permission).purpose(Purpose.PLANNING);
    }

    static <I extends Record> CallRoute<I> call(String method, String path, String title, Class<I> input) {
        return Routes.api(method, path, input).title(title).may(Rights.WRITE).purpose(Purpose.PLANNING);
    }

    private Data list(Request request) {
        var state = request.query("status")
                .map(code -> Labelled.find(PlaceState.class, code)
                        .orElseThrow(() -> Listing.wrong(
                                "status", "Kies uit: GEZOCHT, IN_GESPREK, VOORBEREID, GASTVRIJ, PAUZE of GESTOPT.")))
                .orElse(null);
        var slice = places.list(request.caller(), state, Listing.cursor(request), Listing.limit(request));
        return Data.of(new HistoryJson.Places(
                slice.items().stream().map(HospitablePlaceJson::of).toList(), slice.next()));
    }
}
