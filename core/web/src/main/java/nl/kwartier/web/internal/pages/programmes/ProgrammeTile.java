package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.containment.Rest;

/** One programme among the others: how it is, what asks for attention, and the next step. */
record ProgrammeTile(Programme programme, Optional<Rest> rest, Optional<Entry> newer, boolean nextStep, String csrf) {
    Content draw() {
        boolean runs = programme.state() == State.ACTIVE;
        NavLink open = runs ? NavLink.to("Openen", "/" + programme.id()) : NavLink.to("", "");
        var pieces = new ArrayList<Content>();
        if (!programme.about().isEmpty()) {
            pieces.add(Contents.text(programme.about()));
        }
        pieces.add(StateWords.line(programme));
        marks().ifPresent(pieces::add);
        busy().ifPresent(pieces::add);
        why().ifPresent(pieces::add);
        if (programme.known()) {
            pieces.add(buttons());
        }
        return Components.card(
                programme.more().icon(), programme.title(), open, Components.stack(pieces.toArray(Content[]::new)));
    }

    private Optional<Content> marks() {
        var marks = new ArrayList<Content>();
        Offer offer = programme.offer();
        if (offer != null) {
            marks.add(Components.badge(Tone.SOON, "Nieuw: " + offer.version() + ", wacht op u"));
        }
        newer.ifPresent(
                entry -> marks.add(Components.badge(Tone.INFO, "Nieuw: " + entry.version() + " in de catalogus")));
        if (programme.known() && programme.more().signer() == null) {
            marks.add(Components.badge(Tone.LATE, "Zonder handtekening"));
        }
        rest.ifPresent(closed -> marks.add(Components.badge(Tone.LATE, Closing.words(closed))));
        return marks.isEmpty() ? Optional.empty() : Optional.of(Components.buttonRow(marks.toArray(Content[]::new)));
    }

    private Optional<Content> busy() {
        Busy busy = programme.more().busy();
        return busy == null
                ? Optional.empty()
                : Optional.of(Drawings.live(Desk.at(programme, "voortgang"), StateWords.bar(programme, busy)));
    }

    private Optional<Content> why() {
        Offer offer = programme.offer();
        Reason reason = offer != null && offer.reason() != null ? offer.reason() : programme.reason();
        if (reason == null) {
            return Optional.empty();
        }
        String first =
                offer != null && offer.reason() != null ? "Versie " + offer.version() + " kon niet starten. " : "";
        return Optional.of(Contents.text(first + reason.cause() + " " + reason.remedy()));
    }

    private Content buttons() {
        var buttons = new ArrayList<Content>(nextSteps());
        buttons.add(Buttons.link(ButtonKind.SUBTLE, "", "Meer over " + programme.title(), Desk.at(programme)));
        return Components.buttonRow(buttons.toArray(Content[]::new));
    }

    private List<Content> nextSteps() {
        ButtonKind kind = nextStep ? ButtonKind.PRIMARY : ButtonKind.SECONDARY;
        if (programme.more().busy() != null) {
            return List.of(Buttons.link(ButtonKind.SECONDARY, "refresh", "Kijk hoe ver het is", Desk.HOME));
        }
        Offer offer = programme.offer();
        if (offer != null) {
            return List.of(look(kind, "Bekijk versie " + offer.version()));
        }
        if (newer.isPresent() && programme.state() == State.ACTIVE) {
            return List.of(fetch(kind, newer.get()));
        }
        return switch (programme.state()) {
            case WAITING -> List.of(look(kind, "Wat gaat dit doen?"));
            case FAILED -> List.of(post(kind, "refresh", "Probeer opnieuw", "aan"));
            case ACTIVE -> List.of(post(kind, "power", "Zet uit", "uit"));
            case STOPPED -> List.of(post(kind, "power", "Zet aan", "aan"));
        };
    }

    private Content look(ButtonKind kind, String text) {
        return Buttons.link(kind, "eye", text, Desk.at(programme, "controle"));
    }

    private Content fetch(ButtonKind kind, Entry entry) {
        return Buttons.post(
                kind, "download", "Haal versie " + entry.version() + " op", AddPages.FETCH, csrf, FetchInput.of(entry));
    }

    private Content post(ButtonKind kind, String icon, String text, String step) {
        return Buttons.post(kind, icon, text, Desk.at(programme, step), csrf, Map.of());
    }
}
