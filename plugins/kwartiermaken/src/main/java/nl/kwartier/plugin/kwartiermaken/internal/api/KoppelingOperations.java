package nl.kwartier.plugin.kwartiermaken.internal.api;

import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.call;
import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
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
import org.jspecify.annotations.Nullable;

/** Guests and places together, below {@code /koppelingen}. */
public final class KoppelingOperations {
    static final String ALL = "/koppelingen";
    static final String ONE = ALL + "/{koppeling}";
    private static final int MOST = 200;

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
                .gives(KoppelingJson.Koppelingen.class)
                .answer(request -> Data.of(desk.read(
                        request.caller(),
                        reader -> new KoppelingJson.Koppelingen(some(reader, request.query("gastId")).stream()
                                .map(one -> json(reader, one))
                                .toList()))));
    }

    private static List<Koppeling> some(Reader reader, Optional<String> guest) {
        var parameters = new ArrayList<@Nullable Object>();
        String condition = "1 = 1";
        if (guest.isPresent()) {
            condition = "guest = ?";
            parameters.add(guest.get());
        }
        return KoppelingRows.where(reader, condition + " ORDER BY id DESC LIMIT " + MOST, parameters.toArray());
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

    /** Whoever reads it has seen the guest. */
    private static KoppelingJson json(Reader reader, Koppeling one) {
        GuestRows.get(reader, one.guest());
        return KoppelingJson.of(one, KoppelingRows.corePlace(reader, one));
    }
}
