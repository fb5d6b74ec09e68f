package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Slice;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.ProgrammeData.Storage;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.containment.Fault;
import nl.kwartier.web.internal.containment.Rest;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.KnownFacts;
import org.jspecify.annotations.Nullable;

/** Draws the page of one programme. */
record DetailView(
        Programme programme,
        @Nullable Description description,
        Storage storage,
        Slice<Step> steps,
        Optional<Rest> rest,
        List<Fault> faults,
        Request request) {
    Page page() {
        var pieces = new ArrayList<Content>();
        pieces.add(Components.heading(heading()));
        pieces.addAll(news());
        pieces.add(Components.columns(Contents.of(state(), may()), right()));
        pieces.add(FailureTable.draw(steps.items(), faults));
        pieces.add(HistoryTable.draw(programme, steps, request.query("na").isPresent()));
        return Bodies.page(programme.title(), Components.stack(pieces.toArray(Content[]::new)));
    }

    private Heading heading() {
        Heading heading = Heading.of(programme.title(), programme.about())
                .crumbs(NavLink.to("Programma’s", Desk.HOME), NavLink.here(programme.title(), ""));
        return programme.state() == State.ACTIVE
                ? heading.actions(Buttons.link(ButtonKind.SECONDARY, "arrow-right", "Openen", "/" + programme.id()))
                : heading;
    }

    private List<Content> news() {
        var news = new ArrayList<Content>();
        Busy busy = programme.more().busy();
        if (busy != null) {
            news.add(Components.card(Components.stack(
                    Drawings.live(Desk.at(programme, "voortgang"), StateWords.bar(programme, busy)),
                    Contents.text("U kunt rustig iets anders gaan doen: het werk gaat door."),
                    Components.buttonRow(Buttons.link(
                            ButtonKind.SECONDARY, "refresh", "Kijk hoe ver het is", Desk.at(programme))))));
        }
        rest.ifPresent(
                closed -> news.add(Components.alert(Tone.LATE, Closing.words(closed), Closing.sentence(closed))));
        Offer offer = programme.offer();
        if (offer != null) {
            news.add(waiting(offer));
        } else if (programme.state() == State.WAITING) {
            news.add(Components.card(
                    "hourglass",
                    "Dit programma wacht op u",
                    Components.stack(
                            Contents.text("Kijk wat het gaat doen. Daarna beslist u of het mag."),
                            look("Wat gaat dit doen?"))));
        }
        return news;
    }

    private Content waiting(Offer offer) {
        Reason reason = offer.reason();
        Content words = reason == null
                ? Contents.text(
                        "Deze versie wacht op u. Tot u haar toelaat, blijft versie " + programme.version() + ".")
                : Components.alert(
                        Tone.LATE,
                        "Deze versie kon niet starten; versie " + programme.version() + " is gebleven",
                        reason.cause() + " " + reason.remedy());
        return Components.card(
                "hourglass",
                "Nieuw: " + offer.version(),
                Components.stack(words, Technical.of(reason), look("Bekijk versie " + offer.version())));
    }

    private Content look(String text) {
        return Components.buttonRow(Buttons.link(ButtonKind.PRIMARY, "eye", text, Desk.at(programme, "controle")));
    }

    private Content right() {
        return Contents.of(new DetailButtons(programme, request.csrf()).draw(), StorageCard.draw(storage));
    }

    private Content state() {
        var facts = new KnownFacts();
        facts.add("Stand", Components.badge(StateWords.tone(programme), StateWords.words(programme)));
        Reason reason = programme.reason();
        if (reason != null) {
            facts.add("Oorzaak", reason.cause())
                    .add("Doe dit", reason.remedy())
                    .add("Gegevens", "Alles is bewaard. De andere programma’s draaien door.");
        }
        facts.add("Versie", programme.version()).add("Sinds", Dutch.moment(programme.since()));
        String signer = programme.more().signer();
        facts.add(
                "Handtekening",
                signer == null ? Components.badge(Tone.LATE, "Zonder handtekening") : Contents.text(signer));
        facts.add("Vorige versie", programme.more().previous());
        return Components.card(
                "info-circle", "Hoe het ervoor staat", Components.stack(facts.draw(), Technical.of(reason)));
    }

    private Content may() {
        return description == null
                ? Contents.NONE
                : Contents.of(
                        MayTable.asks(description),
                        MayTable.roles(description),
                        Terms.keeps(description),
                        Terms.processing(description));
    }
}
