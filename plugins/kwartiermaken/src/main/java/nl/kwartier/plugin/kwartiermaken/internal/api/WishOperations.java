package nl.kwartier.plugin.kwartiermaken.internal.api;

import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.ONE;
import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.call;
import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.read;

import java.util.List;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.wire.FulfilledInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.WishInput;
import org.jspecify.annotations.Nullable;

/** What a guest wants. */
final class WishOperations {
    private final GuestDesk desk;

    WishOperations(GuestDesk desk) {
        this.desk = desk;
    }

    record WishJson(
            @Field(name = "id") String id,
            @Field(name = "tekst") String words,
            @Field(name = "soort") WishKind kind,
            @Field(name = "volgorde") int rank,
            @Field(name = "vervuld") @Nullable Boolean fulfilled) {
        static WishJson of(Wish wish) {
            return new WishJson(wish.id(), wish.words(), wish.kind(), wish.rank(), wish.fulfilled());
        }
    }

    record WishList(@Field(name = "wensen") List<WishJson> items) {}

    List<Route> routes() {
        return List.of(
                read(ONE + "/wensen", "wensen van een gast bekijken")
                        .gives(WishList.class)
                        .answer(request -> Data.of(desk.read(request.caller(), reader -> all(reader, id(request))))),
                call("POST", ONE + "/wensen", "wens van een gast opschrijven", WishInput.class)
                        .gives(WishList.class)
                        .answer((request, input) -> Data.made(desk.write(request.caller(), (unit, moment) -> {
                            Wishes.add(unit, moment, GuestRows.get(unit, id(request)), input.note());
                            return all(unit, id(request));
                        }))),
                call("PUT", ONE + "/wensen/{wens}", "opschrijven of een wens vervuld is", FulfilledInput.class)
                        .gives(WishList.class)
                        .answer((request, input) -> Data.of(desk.write(request.caller(), (unit, moment) -> {
                            Wishes.answer(
                                    unit, GuestRows.get(unit, id(request)), request.path("wens"), input.fulfilled());
                            return all(unit, id(request));
                        }))));
    }

    private static String id(Request request) {
        return request.path("deelname");
    }

    private static WishList all(Reader reader, String guest) {
        GuestRows.get(reader, guest);
        return new WishList(Wishes.of(reader, guest).stream().map(WishJson::of).toList());
    }
}
