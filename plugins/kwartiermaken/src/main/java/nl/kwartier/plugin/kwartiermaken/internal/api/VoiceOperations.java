package nl.kwartier.plugin.kwartiermaken.internal.api;

import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.call;
import static nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations.read;
import static nl.kwartier.plugin.kwartiermaken.internal.api.KoppelingOperations.ONE;
import static nl.kwartier.plugin.kwartiermaken.internal.api.KoppelingOperations.id;

import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Voices;
import nl.kwartier.plugin.kwartiermaken.internal.wire.ContactInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.WhatIfInput;

/** What is agreed and how it goes, and all that a place hears of it. */
final class VoiceOperations {
    private final GuestDesk desk;

    VoiceOperations(GuestDesk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(contacts(), note(), agreements(), agree(), forThePlace(), background());
    }

    private static Guest guest(Reader reader, String koppeling) {
        return GuestRows.get(reader, KoppelingRows.get(reader, koppeling).guest());
    }

    private static KoppelingJson.Contacts contacts(Reader reader, String koppeling) {
        guest(reader, koppeling);
        return new KoppelingJson.Contacts(KoppelingRows.contacts(reader, koppeling).stream()
                .map(KoppelingJson.ContactJson::of)
                .toList());
    }

    private static KoppelingJson.WhatIfs agreements(Reader reader, String koppeling) {
        guest(reader, koppeling);
        return new KoppelingJson.WhatIfs(KoppelingRows.agreements(reader, koppeling).stream()
                .map(KoppelingJson.WhatIfJson::of)
                .toList());
    }

    private Route contacts() {
        return read(ONE + "/contactmomenten", "lezen hoe het gaat")
                .gives(KoppelingJson.Contacts.class)
                .answer(request -> Data.of(desk.read(request.caller(), reader -> contacts(reader, id(request)))));
    }

    private Route note() {
        return call("POST", ONE + "/contactmomenten", "opschrijven hoe het gaat", ContactInput.class)
                .gives(KoppelingJson.Contacts.class)
                .answer((request, input) -> Data.made(desk.write(request.caller(), (unit, moment) -> {
                    new Voices(unit, moment).note(id(request), input.note());
                    return contacts(unit, id(request));
                })));
    }

    private Route agreements() {
        return read(ONE + "/gastvrijheidsafspraken", "afspraken van gast en plek bekijken")
                .gives(KoppelingJson.WhatIfs.class)
                .answer(request -> Data.of(desk.read(request.caller(), reader -> agreements(reader, id(request)))));
    }

    private Route agree() {
        return call("POST", ONE + "/gastvrijheidsafspraken", "een afspraak van gast en plek maken", WhatIfInput.class)
                .gives(KoppelingJson.WhatIfs.class)
                .answer((request, input) -> Data.made(desk.write(request.caller(), (unit, moment) -> {
                    new Voices(unit, moment).agree(id(request), input.note());
                    return agreements(unit, id(request));
                })));
    }

    private Route forThePlace() {
        return read(ONE + "/voor-de-plek", "zien wat de plek van een gast hoort")
                .gives(KoppelingJson.ForThePlace.class)
                .answer(request -> Data.of(desk.read(request.caller(), reader -> {
                    Koppeling one = KoppelingRows.get(reader, id(request));
                    return new KoppelingJson.ForThePlace(
                            guest(reader, one.id()).called(),
                            one.often(),
                            agreements(reader, one.id()).items());
                })));
    }

    /** A place that asks for the background of a guest gets one answer. */
    private Route background() {
        return read(ONE + "/achtergrond", "vragen naar de achtergrond van een gast")
                .gives(KoppelingJson.ForThePlace.class)
                .answer(request -> {
                    throw Refusal.of(ErrorCode.RIGHT, "Dat vertelt de gast zelf.");
                });
    }
}
