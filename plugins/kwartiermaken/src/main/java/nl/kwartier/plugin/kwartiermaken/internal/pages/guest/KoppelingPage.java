package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.workflow.Steps;
import nl.kwartier.kit.workflow.TakenStep;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Contact;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.FollowUps;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.StepAhead;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.WhatIf;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Step;
import nl.kwartier.ui.Tone;

/** The page of a guest and a place together. */
final class KoppelingPage {
    private final Viewer viewer;

    KoppelingPage(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(Routes.page("/koppelingen/{koppeling}")
                .title("koppeling bekijken")
                .may(Rights.READ)
                .purpose(Purpose.EXECUTION)
                .show(this::page));
    }

    private record All(
            Koppeling one,
            Guest guest,
            Optional<Wish> wish,
            List<StepAhead> next,
            List<WhatIf> agreements,
            List<Contact> contacts,
            List<Task> tasks,
            List<TakenStep> steps) {
        String href(String path) {
            return Koppelingen.page(one.id()) + path;
        }
    }

    private Page page(Request request) {
        All all = viewer.desk().read(request.caller(), reader -> {
            Koppeling one = KoppelingRows.get(reader, request.path("koppeling"));
            return new All(
                    one,
                    GuestRows.get(reader, one.guest()),
                    Wishes.find(reader, one.wish()),
                    StepAhead.of(reader, one, viewer.desk().today()),
                    KoppelingRows.agreements(reader, one.id()),
                    KoppelingRows.contacts(reader, one.id()),
                    FollowUps.open(reader, one.subject()),
                    Steps.of(reader, one.subject()));
        });
        boolean may = request.may(Rights.WRITE) && all.one().state() != KoppelingState.STOPPED;
        String place = viewer.placeName(request.caller(), all.one());
        return Sheets.page(
                heading(all, place, may),
                List.of(
                        Sheets.guests(),
                        NavLink.to(all.guest().called(), Guests.page(all.guest().id()))),
                place,
                Components.columns(
                        Components.stack(
                                Components.card("arrow-right", "Wat kan nu?", now(all, may)),
                                voices(all, may),
                                agreements(all, may)),
                        Components.stack(
                                Components.card(
                                        "id",
                                        "Gegevens",
                                        NavLink.to(may ? "Wijzig" : "", all.href("/hoe-vaak")),
                                        facts(all, place)),
                                calls(all),
                                Components.card("history", "Wat er gebeurde", history(all)))));
    }

    private static Heading heading(All all, String place, boolean may) {
        var heading = Heading.of(
                all.guest().called() + " bij " + place,
                all.one().state().label() + " sinds "
                        + DutchWords.date(all.one().since()));
        Content card = Buttons.link(ButtonKind.SECONDARY, "printer", "Welkomkaart", all.href("/welkomkaart"));
        return may
                ? heading.actions(
                        card, Buttons.link(ButtonKind.PRIMARY, "message-circle", "Hoe gaat het?", all.href("/contact")))
                : heading;
    }

    private static Content now(All all, boolean may) {
        if (!may) {
            return Contents.text(
                    all.one().state() == KoppelingState.STOPPED
                            ? "Deze koppeling is gestopt."
                            : "U kunt hier meelezen.");
        }
        var steps = new ArrayList<Step>();
        if (all.one().state() == KoppelingState.TRIAL) {
            steps.add(Step.now(
                    Buttons.link(ButtonKind.SECONDARY, "message-circle", "Wil de gast door?", all.href("/gast-zegt"))));
            steps.add(Step.now(
                    Buttons.link(ButtonKind.SECONDARY, "message-circle", "Wil de plek door?", all.href("/plek-zegt"))));
        }
        all.next().forEach(next -> steps.add(step(all, next)));
        return Components.steps(steps);
    }

    private static Step step(All all, StepAhead next) {
        String words = Wording.button(all.one(), next.to());
        return next.missing().isEmpty()
                ? Step.now(Buttons.link(
                        ButtonKind.SECONDARY,
                        Wording.icon(next.to()),
                        words,
                        all.href("/stap/" + Wording.slug(next.to()))))
                : Step.later(words, next.missing());
    }

    private static Content voices(All all, boolean may) {
        Content list = all.contacts().isEmpty()
                ? Contents.text("Nog niets opgeschreven.")
                : Components.rows(
                        all.contacts().stream().map(KoppelingPage::contact).toList());
        return Components.card(
                "message", "Hoe gaat het?", NavLink.to(may ? "Schrijf op" : "", all.href("/contact")), list);
    }

    /** The two voices stand beside each other and are never averaged. */
    private static Content contact(Contact one) {
        var said = new ArrayList<String>();
        if (one.note().guestVoice() != null) {
            said.add("gast: " + one.note().guestVoice() + " van 5");
        }
        if (one.note().placeVoice() != null) {
            said.add("plek: " + one.note().placeVoice() + " van 5");
        }
        if (one.note().words() != null) {
            said.add(one.note().words());
        }
        said.add(one.notedBy() + (one.afterwards() ? ", achteraf" : ""));
        return Components.item(
                Components.tile(Tone.GOOD, "message-circle"),
                NavLink.to(
                        DutchWords.sentence(DutchWords.date(one.on())) + " · "
                                + one.note().kind().label(),
                        ""),
                String.join(" · ", said),
                Contents.NONE);
    }

    private static Content agreements(All all, boolean may) {
        Content list = all.agreements().isEmpty()
                ? Contents.text("Nog geen afspraak. Spreek af wat u doet als het moeilijk wordt.")
                : Components.rows(all.agreements().stream()
                        .map(one -> Components.item(
                                Components.tile(Tone.INFO, "heart-handshake"),
                                NavLink.to(one.note().words(), ""),
                                one.note().mutual()
                                        ? "Dit beloven gast en plek elkaar"
                                        : one.note().side().label() + " belooft dit",
                                Contents.NONE))
                        .toList());
        return Components.card(
                "heart-handshake", "Afspraken", NavLink.to(may ? "Afspraak erbij" : "", all.href("/afspraak")), list);
    }

    private static Content facts(All all, String place) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Plek",
                Components.link(place, Sheets.HOME + "/plekken/" + all.one().place())));
        all.wish().ifPresent(wish -> facts.add(Fact.of("Wens", "‘" + wish.words() + "’")));
        if (all.one().often() != null) {
            facts.add(Fact.of("Hoe vaak", all.one().often()));
        }
        says(facts, "Gast wil door", all.one().guestSays());
        says(facts, "Plek wil door", all.one().placeSays());
        return Components.facts(facts);
    }

    private static void says(List<Fact> facts, String label, Koppeling.Says says) {
        if (says.goOn() != null && says.on() != null) {
            facts.add(Fact.of(label, (says.goOn() ? "ja" : "nee") + ", op " + DutchWords.date(says.on())));
        }
    }

    private static Content calls(All all) {
        List<Content> rows = all.tasks().stream()
                .sorted(java.util.Comparator.comparing(Task::due))
                .map(task -> Components.item(
                        Components.tile(Tone.PLAIN, "phone"),
                        NavLink.to(task.text(), ""),
                        "Op " + DutchWords.date(task.due()),
                        Contents.NONE))
                .toList();
        return Components.card(
                "phone",
                "Volgende keer bellen",
                rows.isEmpty() ? Contents.text("Er staat niets gepland.") : Components.rows(rows));
    }

    private static Content history(All all) {
        return Components.rows(all.steps().stream()
                .map(step -> Components.item(
                        Contents.NONE,
                        NavLink.to(
                                Labelled.find(KoppelingState.class, step.to())
                                        .map(KoppelingState::label)
                                        .orElse(step.to()),
                                ""),
                        DutchWords.sentence(DutchWords.date(step.on())) + " · " + step.person()
                                + (step.proof() == null
                                        ? ""
                                        : ", namens de gast " + step.proof().label())
                                + (step.reason() == null ? "" : " · " + step.reason()),
                        Contents.NONE))
                .toList());
    }
}
