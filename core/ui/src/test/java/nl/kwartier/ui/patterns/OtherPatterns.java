package nl.kwartier.ui.patterns;

import static nl.kwartier.ui.ButtonKind.NEGATIVE;
import static nl.kwartier.ui.ButtonKind.PRIMARY;
import static nl.kwartier.ui.ButtonKind.SECONDARY;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** What the pictures of the look do not show. */
final class OtherPatterns {
    private OtherPatterns() {}

    static Content parts() {
        return Contents.of(
                Components.heading(Heading.of("Programma's", "Kies wat uw gemeente gebruikt.")),
                Components.stack(
                        Components.alert(Tone.GOOD, "", "Kwartiermaken staat aan."),
                        Components.alert(Tone.INFO, "Nieuw", "Er is een nieuwe versie van Wandelgroep."),
                        Components.alert(Tone.SOON, "Let op", "De bewaartijd van 4 dossiers loopt deze week af."),
                        Components.alert(
                                Tone.LATE,
                                "Programma eettafel 2.1 staat uit.",
                                "Werk Kwartier bij naar 0.9, of zet eettafel 2.0 terug."),
                        Components.card(
                                "file-import",
                                "Plekken inlezen",
                                Drawings.progress("voortgang", 60, "812 van de 1.353 plekken gelezen")),
                        Components.card(
                                "trash",
                                "Gegevens wissen",
                                Components.buttonRow(
                                        Buttons.post(
                                                NEGATIVE,
                                                "trash",
                                                "Wis alles",
                                                "/beheer/wissen",
                                                "sleutel",
                                                Map.of("id", "7")),
                                        Buttons.link(SECONDARY, "download", "Eerst bewaren", "/beheer/uitvoer"))),
                        Components.card(Components.empty(
                                "calendar-plus",
                                "Er is deze week nog niets te doen. Plan de eerste activiteit.",
                                Buttons.link(PRIMARY, "plus", "Nieuwe activiteit", "/formulier")))));
    }

    static Content found() {
        return Contents.of(
                Components.heading(Heading.of("Gevonden", "U zocht ‘Ngozi’.")),
                Components.card(
                        "users",
                        "Inwoners",
                        Components.rows(List.of(Components.item(
                                Components.avatar("NO"),
                                NavLink.to("Ngozi Okafor-de Wit", "/inwoner"),
                                "58 jaar · Lijsterhof, Noord",
                                Contents.NONE)))));
    }

    static Content catalogue() {
        return Contents.of(
                Components.heading(
                        Heading.of("Programma's", "Kies wat uw gemeente gebruikt. Alles is terug te draaien.")),
                Components.grid(List.of(
                        programme(
                                "door-enter",
                                "Kwartiermaken",
                                "Een plek past zich aan de gast aan.",
                                Tone.GOOD,
                                "Staat aan",
                                Contents.NONE),
                        programme(
                                "walk",
                                "Wandelgroep",
                                "Samen lopen, elke week een andere route.",
                                Tone.PLAIN,
                                "Staat klaar",
                                Buttons.post(
                                        SECONDARY,
                                        "power",
                                        "Zet aan",
                                        "/beheer/programmas",
                                        "sleutel",
                                        Map.of("id", "wandelgroep"))),
                        Components.card(
                                "tools-kitchen-2",
                                "Eettafel",
                                Components.stack(
                                        Components.facts(List.of(
                                                new Fact("Stand", Components.badge(Tone.LATE, "Staat uit")),
                                                Fact.of(
                                                        "Oorzaak",
                                                        "Het vraagt nl.kwartier.api 1.4; deze Kwartier heeft 1.2."),
                                                Fact.of(
                                                        "Doe dit",
                                                        "Werk Kwartier bij naar 0.9, of zet eettafel 2.0 terug."),
                                                Fact.of(
                                                        "Gegevens",
                                                        "Alles is bewaard; de andere programma's draaien."))),
                                        Components.disclosure(
                                                "Techniek",
                                                Components.code(
                                                        "KW-API-TE-OUD osgi.wiring.package=nl.kwartier.api")))))));
    }

    private static Content programme(String icon, String name, String what, Tone tone, String state, Content action) {
        return Components.card(
                icon,
                name,
                Components.stack(Contents.text(what), Components.buttonRow(Components.badge(tone, state), action)));
    }

    static Content login() {
        return Contents.of(
                Components.heading(Heading.of("Inloggen", "Met het account van uw gemeente.")),
                Forms.form(FormView.of(
                        "/inloggen",
                        "sleutel",
                        List.of(
                                FieldView.of(FieldKind.EMAIL, "account", "E-mailadres")
                                        .mandatory()
                                        .attribute("autocomplete", "username"),
                                FieldView.of(FieldKind.PASSWORD, "wachtwoord", "Wachtwoord")
                                        .mandatory()
                                        .attribute("autocomplete", "current-password")),
                        "Log in",
                        NavLink.to("", ""))));
    }
}
