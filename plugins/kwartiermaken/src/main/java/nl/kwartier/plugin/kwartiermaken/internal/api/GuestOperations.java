package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.CallRoute;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.ReadRoute;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Caseload;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.wire.NewGuest;

/** Guests, in place of the kit's participations. */
public final class GuestOperations {
    static final String ONE = "/deelnames/{deelname}";

    private final GuestDesk desk;

    private GuestOperations(GuestDesk desk) {
        this.desk = desk;
    }

    /** Their routes. */
    public static List<Route> routes(GuestDesk desk) {
        return Stream.concat(new GuestOperations(desk).routes().stream(), new WishOperations(desk).routes().stream())
                .toList();
    }

    private List<Route> routes() {
        return List.of(
                call("POST", "/deelnames", "gast aanmelden", NewGuest.class)
                        .gives(GuestJson.class)
                        .answer((request, input) -> {
                            Guest guest = desk.enrol(
                                    request.caller(),
                                    input.resident(),
                                    resident -> new Enrolment(
                                            Ids.next(), resident, null, input.on(), Act.onBehalf(input.proof())),
                                    input.details(),
                                    input.kwartiermaker());
                            return Data.made(desk.read(request.caller(), reader -> json(reader, guest)));
                        }),
                read(ONE, "gast bekijken")
                        .gives(GuestJson.class)
                        .answer(request -> Data.of(desk.read(
                                request.caller(),
                                reader -> json(reader, GuestRows.get(reader, request.path("deelname")))))));
    }

    private static GuestJson json(Reader reader, Guest guest) {
        return GuestJson.of(guest, Caseload.kwartiermaker(reader, guest.part()).orElse(null));
    }

    static ReadRoute read(String path, String title) {
        return Routes.api("GET", path).title(title).may(Rights.READ).purpose(Purpose.EXECUTION);
    }

    static <I extends Record> CallRoute<I> call(String method, String path, String title, Class<I> input) {
        return Routes.api(method, path, input).title(title).may(Rights.WRITE).purpose(Purpose.EXECUTION);
    }
}
