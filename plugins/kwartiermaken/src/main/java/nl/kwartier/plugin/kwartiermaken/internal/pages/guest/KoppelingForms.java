package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Unit;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Moment;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Voices;
import nl.kwartier.plugin.kwartiermaken.internal.wire.ContactInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.GuestSays;
import nl.kwartier.plugin.kwartiermaken.internal.wire.KoppelingStepInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.OftenInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.PlaceSays;
import nl.kwartier.plugin.kwartiermaken.internal.wire.WhatIfInput;
import nl.kwartier.ui.NavLink;

/** The forms about a guest and a place together. */
final class KoppelingForms {
    private static final String BOTH = "Gast en plek beslissen allebei zelf.";
    private static final List<Option> VOICES = List.of(
            new Option("1", "1, heel slecht"),
            new Option("2", "2"),
            new Option("3", "3"),
            new Option("4", "4"),
            new Option("5", "5, heel goed"));

    private final Viewer viewer;

    KoppelingForms(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(contact(), agreement(), often(), guestSays(), placeSays(), step());
    }

    private <I extends Record> FormRoute<I> form(String path, String title, Class<I> input) {
        return Routes.form("/koppelingen/{koppeling}" + path, input)
                .title(title)
                .may(Rights.WRITE)
                .purpose(Purpose.EXECUTION)
                .cancel(request -> new Link("Annuleren", href(request)));
    }

    private static String href(Request request) {
        return Koppelingen.page(request.path("koppeling"));
    }

    private Page page(Request request, String title, String sub, String here, Form form) {
        Koppeling one = viewer.koppeling(request);
        String called = viewer.desk()
                .read(request.caller(), reader -> GuestRows.get(reader, one.guest()))
                .called();
        return Sheets.form(
                title,
                sub,
                List.of(
                        Sheets.guests(),
                        NavLink.to(called, Guests.page(one.guest())),
                        NavLink.to(viewer.placeName(request.caller(), one), href(request))),
                here,
                form);
    }

    private Reply done(Request request, String notice, BiConsumer<Unit, Moment> work) {
        viewer.desk().write(request.caller(), (unit, moment) -> {
            work.accept(unit, moment);
            return true;
        });
        return Reply.goTo(href(request), notice);
    }

    private Route contact() {
        return form("/contact", "opschrijven hoe het gaat", ContactInput.class)
                .options("gastStem", request -> VOICES)
                .options("plekStem", request -> VOICES)
                .startWith(request -> ContactInput.empty())
                .on((request, form) -> page(
                        request,
                        "Hoe gaat het?",
                        "Vraag het de gast en de plek. Alles mag leeg blijven.",
                        "Contact",
                        form))
                .save((request, input) -> done(
                        request,
                        "Opgeschreven.",
                        (unit, moment) -> new Voices(unit, moment).note(id(request), input.note())));
    }

    private Route agreement() {
        return form("/afspraak", "een afspraak van gast en plek maken", WhatIfInput.class)
                .startWith(request -> WhatIfInput.empty())
                .on((request, form) -> page(
                        request,
                        "Wat spreken we af?",
                        "Buitensluiten gaat vanzelf. Spreek vooraf af wat u doet als het moeilijk wordt.",
                        "Afspraak",
                        form))
                .save((request, input) -> done(
                        request,
                        "De afspraak staat erbij.",
                        (unit, moment) -> new Voices(unit, moment).agree(id(request), input.note())));
    }

    private Route often() {
        return form("/hoe-vaak", "opschrijven hoe vaak een gast komt", OftenInput.class)
                .startWith(request -> {
                    Koppeling one = viewer.koppeling(request);
                    return new OftenInput(one.version(), one.often());
                })
                .on((request, form) -> page(request, "Hoe vaak komt de gast?", "", "Hoe vaak", form))
                .save((request, input) -> done(
                        request,
                        "Bewaard.",
                        (unit, moment) -> new Voices(unit, moment).often(id(request), input.version(), input.often())));
    }

    private Route guestSays() {
        return form("/gast-zegt", "opschrijven of de gast door wil", GuestSays.class)
                .startWith(request -> new GuestSays(viewer.koppeling(request).version(), true, Act.Proof.CONVERSATION))
                .on((request, form) -> page(request, "Wat zegt de gast?", BOTH, "De gast zegt", form))
                .save((request, input) -> done(
                        request,
                        "Opgeschreven.",
                        (unit, moment) -> new Voices(unit, moment)
                                .says(
                                        id(request),
                                        input.version(),
                                        Side.GUEST,
                                        input.goOn(),
                                        Act.onBehalf(input.proof()))));
    }

    private Route placeSays() {
        return form("/plek-zegt", "opschrijven of de plek door wil", PlaceSays.class)
                .startWith(request -> new PlaceSays(viewer.koppeling(request).version(), true))
                .on((request, form) -> page(request, "Wat zegt de plek?", BOTH, "De plek zegt", form))
                .save((request, input) -> done(
                        request,
                        "Opgeschreven.",
                        (unit, moment) -> new Voices(unit, moment)
                                .says(id(request), input.version(), Side.PLACE, input.goOn(), Act.OF_STAFF)));
    }

    private Route step() {
        return form("/stap/{naar}", "een stap zetten met gast en plek", KoppelingStepInput.class)
                .submit("Zet deze stap")
                .startWith(request ->
                        KoppelingStepInput.of(viewer.koppeling(request).version(), isOfGuest(to(request))))
                .on((request, form) -> {
                    Koppeling one = viewer.koppeling(request);
                    return page(
                            request,
                            Wording.button(one, to(request)),
                            sub(to(request)),
                            to(request).label(),
                            form);
                })
                .save((request, input) -> done(
                        request,
                        "De koppeling staat op ‘" + to(request).label() + "’.",
                        (unit, moment) -> new Koppelingen(unit, moment).step(id(request), input.step(to(request)))));
    }

    private static boolean isOfGuest(KoppelingState to) {
        return to == KoppelingState.ACQUAINTED || to == KoppelingState.INDEPENDENT;
    }

    private static String sub(KoppelingState to) {
        return switch (to) {
            case STOPPED -> "Stoppen mag altijd, zonder reden. Wil de plek stoppen? Praat dan eerst met de gast.";
            case ACQUAINTED -> "Dit kiest de gast zelf.";
            case INDEPENDENT -> "Dit kan als de gast drie maanden zelf komt, en het goed vindt.";
            case PROPOSED, TRIAL, RUNNING, PAUSED -> "Gast en plek weten ervan.";
        };
    }

    private static KoppelingState to(Request request) {
        return Arrays.stream(KoppelingState.values())
                .filter(state -> Wording.slug(state).equals(request.path("naar")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Deze stap"));
    }

    private static String id(Request request) {
        return request.path("koppeling");
    }
}
