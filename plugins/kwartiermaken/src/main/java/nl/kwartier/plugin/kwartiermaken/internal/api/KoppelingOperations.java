package nl.kwartier.plugin.kwartiermaken.internal.api;

import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.call;
import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Act;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Proposal;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Voices;
import nl.kwartier.plugin.kwartiermaken.internal.wire.KoppelingTransition;
import nl.kwartier.plugin.kwartiermaken.internal.wire.NewKoppeling;
import nl.kwartier.plugin.kwartiermaken.internal.wire.SaysInput;

/** Guests and places together, below {@code /koppelingen}. */
public final class KoppelingOperations {
    static final String ALL = "/koppelingen";
    static final String ONE = ALL + "/{koppeling}";

    private final GuestDesk desk;

    private KoppelingOperations(GuestDesk desk) {
        this.desk = desk;
    }

    /** Their routes. */
    public static List<Route> routes(GuestDesk desk) {
        var operations = new KoppelingOperations(desk);
        return Stream.concat(
                        Stream.of(operations.list(), operations.propose(), operations.one(), operations.step()),
                        Stream.concat(Stream.of(operations.says()), new VoiceOperations(desk).routes().stream()))
                .toList();
    }

    private Route list() {
        return read(ALL, "koppelingen bekijken")
                .query("gastId", "Alleen koppelingen van deze gast.")
                .query("na", Listing.AFTER)
                .query("aantal", Listing.HOW_MANY)
                .gives(KoppelingJson.Koppelingen.class)
                .answer(request -> {
                    String after = Listing.cursor(request);
                    int limit = Listing.limit(request);
                    return Data.of(desk.read(request.caller(), reader -> {
                        Slice<Koppeling> some = KoppelingRows.list(
                                reader, request.query("gastId").orElse(null), after, limit);
                        return new KoppelingJson.Koppelingen(json(reader, some.items()), some.next());
                    }));
                });
    }

    private Route propose() {
        return call("POST", ALL, "een plek voorstellen voor een gast", NewKoppeling.class)
                .gives(KoppelingJson.class)
                .answer((request, input) -> Data.made(desk.write(request.caller(), (unit, moment) -> {
                    String place = KoppelingRows.onBoard(unit, input.place())
                            .orElseThrow(() -> Refusal.of(
                                            ErrorCode.CONDITION,
                                            "Deze plek is nog niet voorbereid. Zet de plek eerst op het bord.")
                                    .with("ontbreekt", List.of("een gastvrije plek")));
                    var proposal = new Proposal(
                            Ids.next(), input.guest(), place, input.wish(), input.activity(), input.often());
                    return json(unit, new Koppelingen(unit, moment).propose(proposal));
                })));
    }

    private Route one() {
        return read(ONE, "koppeling bekijken")
                .gives(KoppelingJson.class)
                .answer(request -> Data.of(desk.read(
                        request.caller(), reader -> json(reader, KoppelingRows.get(reader, id(request))))));
    }

    private Route step() {
        return call("POST", ONE + "/overgang", "een stap zetten met gast en plek", KoppelingTransition.class)
                .gives(KoppelingJson.class)
                .answer((request, input) -> Data.of(desk.write(
                        request.caller(),
                        (unit, moment) -> json(unit, new Koppelingen(unit, moment).step(id(request), input.step())))));
    }

    private Route says() {
        return call("POST", ONE + "/antwoorden", "opschrijven wie door wil", SaysInput.class)
                .gives(KoppelingJson.class)
                .answer((request, input) -> Data.of(desk.write(
                        request.caller(),
                        (unit, moment) -> json(
                                unit,
                                new Voices(unit, moment)
                                        .says(
                                                id(request),
                                                input.version(),
                                                input.side(),
                                                input.goOn(),
                                                Act.of(input.proof()))))));
    }

    static String id(Request request) {
        return request.path("koppeling");
    }

    private static KoppelingJson json(Reader reader, Koppeling one) {
        return json(reader, List.of(one)).get(0);
    }

    /** Whoever reads them has seen the guests. */
    private static List<KoppelingJson> json(Reader reader, List<Koppeling> some) {
        GuestRows.named(reader, some.stream().map(Koppeling::guest).collect(Collectors.toSet()));
        Map<String, PlaceId> places = KoppelingRows.corePlaces(reader, some);
        return some.stream()
                .map(one -> KoppelingJson.of(one, Objects.requireNonNull(places.get(one.place()), one.place())))
                .toList();
    }
}
