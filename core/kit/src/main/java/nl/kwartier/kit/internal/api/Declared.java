package nl.kwartier.kit.internal.api;

import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.CallRoute;
import nl.kwartier.api.web.ReadRoute;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.internal.desk.Desk;

/** Declares operations with the rights of the programme. */
final class Declared {
    private final Desk desk;

    Declared(Desk desk) {
        this.desk = desk;
    }

    ReadRoute read(String path, String title) {
        return Routes.api("GET", path).title(title).may(desk.rights().read()).purpose(Purpose.EXECUTION);
    }

    <I extends Record> CallRoute<I> call(String method, String path, String title, Class<I> input) {
        return Routes.api(method, path, input)
                .title(title)
                .may(desk.rights().write())
                .purpose(Purpose.EXECUTION);
    }
}
