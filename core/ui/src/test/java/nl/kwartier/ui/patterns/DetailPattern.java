package nl.kwartier.ui.patterns;

import static nl.kwartier.ui.ButtonKind.PRIMARY;
import static nl.kwartier.ui.ButtonKind.SECONDARY;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Step;
import nl.kwartier.ui.Tone;

/** Something of a programme that goes through states: tabs, what can be done now, facts, and what happened. */
final class DetailPattern {
    private DetailPattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of("Joep bij De Schaaf", "Proefperiode · sinds 3 november")
                        .crumbs(NavLink.to("Kwartiermaken", "/kwartiermaken"), NavLink.here("Joep bij De Schaaf", ""))
                        .avatar("JD")
                        .actions(Buttons.link(SECONDARY, "edit", "Wijzig", "/formulier"))),
                Components.tabs(
                        "Over Joep bij De Schaaf",
                        List.of(
                                NavLink.here("Overzicht", "/koppeling"),
                                NavLink.to("Contact", "/koppeling"),
                                NavLink.to("Afspraken", "/koppeling"),
                                NavLink.to("Verloop", "/koppeling"))),
                Components.columns(Components.stack(steps(), meetings()), Components.stack(facts(), closed())));
    }

    private static Content steps() {
        return Components.card(
                "route",
                "Wat kan nu?",
                Components.steps(List.of(
                        Step.now(step(PRIMARY, "circle-check", "Maak er een vaste plek van", "LOOPT")),
                        Step.now(step(SECONDARY, "player-pause", "Zet even stil", "PAUZE")),
                        Step.now(Buttons.link(SECONDARY, "player-stop", "Stop", "/formulier")),
                        Step.later(
                                "Rond af",
                                List.of("zes weken onderweg", "een gesprek met Joep", "een gesprek met de plek")))));
    }

    private static Content step(ButtonKind kind, String icon, String text, String to) {
        return Buttons.post(kind, icon, text, "/koppeling", "sleutel", Map.of("naar", to, "versie", "4"));
    }

    private static Content meetings() {
        return Components.card(
                "messages",
                "Contact",
                NavLink.to("Alles", "/koppeling"),
                Components.rows(List.of(
                        Components.timeRow(
                                "17 nov", "Gebeld met Joep", "Hij komt graag, de fiets is nog stuk.", Contents.NONE),
                        Components.timeRow("10 nov", "Samen op bezoek", "Met Henk van De Schaaf.", Contents.NONE))));
    }

    private static Content facts() {
        return Components.card(
                "id",
                "Gegevens",
                Components.facts(List.of(
                        Fact.of("Wens", "Iets met hout maken"),
                        Fact.of("Kwartiermaker", "Hanneke Visser"),
                        Fact.of("Dag", "Dinsdag, 13.00"),
                        new Fact("Stand", Components.badge(Tone.INFO, "Proefperiode")))));
    }

    private static Content closed() {
        return Components.card(
                "lock",
                "Nog niets te doen",
                Components.steps(List.of(Step.later("Deel met het wijkteam", List.of("toestemming van Joep")))));
    }
}
