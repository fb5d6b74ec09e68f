package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.KnownFacts;

/** One programme, or one file that is no programme: what it is, how it is, why, and what can be done. */
record ProgrammeCard(Programme programme, boolean nextStep, String csrf) {
    private static final NavLink NOWHERE = NavLink.to("", "");

    /** Whether somebody has to do something here. */
    static boolean asksForAStep(Programme programme) {
        return programme.known()
                && (programme.state() == State.WAITING
                        || programme.state() == State.FAILED
                        || programme.offer() != null);
    }

    boolean failed() {
        return programme.state() == State.FAILED;
    }

    /** With the reason in full. */
    Content wide() {
        return card(Components.stack(Contents.text(programme.about()), facts(), technical(), offer(), button()));
    }

    /** With the reason in a sentence or two. */
    Content tile() {
        return card(Components.stack(
                Contents.text(programme.about()),
                Components.item(Components.badge(tone(), words()), NOWHERE, version(), Contents.NONE),
                why(),
                offer(),
                button()));
    }

    private Content card(Content body) {
        boolean runs = programme.state() == State.ACTIVE;
        NavLink open = runs ? NavLink.to("Openen", "/" + programme.id()) : NOWHERE;
        return Components.card(runs ? "puzzle" : "puzzle-off", programme.title(), open, body);
    }

    private String version() {
        return "Versie " + programme.version() + ", sinds " + Dutch.moment(programme.since());
    }

    private Content why() {
        Reason reason = programme.reason();
        return reason == null ? Contents.NONE : Contents.text(reason.cause() + " " + reason.remedy());
    }

    private Content facts() {
        var facts = new KnownFacts();
        facts.add("Stand", Components.badge(tone(), words()));
        Reason reason = programme.reason();
        if (reason != null) {
            facts.add("Oorzaak", reason.cause());
            facts.add("Doe dit", reason.remedy());
        }
        facts.add("Gegevens", "Alles is bewaard. De andere programma’s draaien door.");
        if (programme.known()) {
            facts.add("Versie", programme.version());
        }
        facts.add("Sinds", Dutch.moment(programme.since()));
        return facts.draw();
    }

    private Content technical() {
        Reason reason = programme.reason();
        if (reason == null) {
            return Contents.NONE;
        }
        var lines = Stream.concat(
                Stream.of(reason.code()), Stream.ofNullable(reason.technical()).flatMap(String::lines));
        return Components.disclosure(
                "Techniek", Components.stack(lines.map(Components::code).toArray(Content[]::new)));
    }

    /** Another version that waits, with why it could not start if somebody tried. */
    private Content offer() {
        Offer offer = programme.offer();
        if (offer == null) {
            return Contents.NONE;
        }
        Reason reason = offer.reason();
        String words = reason == null
                ? "In de map plugins ligt een andere versie. Tot u die goedkeurt, draait deze door."
                : "Deze versie kon niet starten; de vorige draait weer. " + reason.cause() + " " + reason.remedy();
        return Components.stack(
                Components.item(
                        Components.badge(Tone.SOON, "Wacht op goedkeuring"),
                        NOWHERE,
                        "Versie " + offer.version(),
                        Contents.NONE),
                Contents.text(words),
                Buttons.post(
                        kind(),
                        "check",
                        "Neem versie " + offer.version() + " in gebruik",
                        action("goedkeuren"),
                        csrf,
                        Map.of("controlegetal", offer.sha())));
    }

    private ButtonKind kind() {
        return nextStep ? ButtonKind.PRIMARY : ButtonKind.SECONDARY;
    }

    private Content button() {
        if (!programme.known()) {
            return Contents.NONE;
        }
        ButtonKind kind = programme.offer() == null ? kind() : ButtonKind.SECONDARY;
        return switch (programme.state()) {
            case ACTIVE -> post(kind, "power", "Zet uit", "uit");
            case FAILED ->
                Components.buttonRow(
                        post(kind, "refresh", "Probeer opnieuw", "aan"),
                        post(ButtonKind.SECONDARY, "power", "Zet uit", "uit"));
            case WAITING, STOPPED -> post(kind, "power", "Zet aan", "aan");
        };
    }

    private Content post(ButtonKind kind, String icon, String text, String step) {
        return Buttons.post(kind, icon, text, action(step), csrf, Map.of());
    }

    private String action(String step) {
        return ProgrammePages.HOME + "/" + programme.id() + "/" + step;
    }

    private Tone tone() {
        return switch (programme.state()) {
            case ACTIVE -> Tone.GOOD;
            case WAITING -> Tone.SOON;
            case FAILED -> Tone.LATE;
            case STOPPED -> Tone.PLAIN;
        };
    }

    private String words() {
        return switch (programme.state()) {
            case ACTIVE -> "Staat aan";
            case WAITING -> "Wacht op u";
            case FAILED -> programme.known() ? "Werkt niet" : "Niet opgenomen";
            case STOPPED -> "Staat uit";
        };
    }
}
