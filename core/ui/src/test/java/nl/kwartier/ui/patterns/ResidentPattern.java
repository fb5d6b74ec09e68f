package nl.kwartier.ui.patterns;

import static nl.kwartier.ui.ButtonKind.PRIMARY;
import static nl.kwartier.ui.ButtonKind.SECONDARY;
import static nl.kwartier.ui.Promise.State.KEPT;
import static nl.kwartier.ui.Promise.State.LATE;
import static nl.kwartier.ui.Promise.State.OPEN;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Promise;
import nl.kwartier.ui.PromiseSide;
import nl.kwartier.ui.Tone;

/** A resident. */
final class ResidentPattern {
    private ResidentPattern() {}

    static Content body() {
        Heading heading = Heading.of("Ngozi Okafor-de Wit", "zegt liever “Ngozi” · 58 jaar · Lijsterhof, Noord")
                .crumbs(NavLink.to("Inwoners", "/inwoner"), NavLink.here("mevrouw N. Okafor-de Wit", ""))
                .avatar("NO")
                .actions(
                        Buttons.link(SECONDARY, "edit", "Wijzig", "/formulier"),
                        Buttons.link(PRIMARY, "plus", "Afspraak", "/formulier"));
        return Contents.of(
                Components.heading(heading),
                tabs(),
                Components.columns(Contents.of(promises(), takesPart()), Contents.of(facts(), wall(), looked())));
    }

    private static Content tabs() {
        return Components.tabs(
                "Over Ngozi",
                List.of(
                        NavLink.here("Overzicht", "/inwoner"),
                        NavLink.to("Doet mee", "/inwoner"),
                        NavLink.to("Afspraken", "/inwoner"),
                        NavLink.to("Toestemming", "/inwoner"),
                        NavLink.to("Wie keek mee", "/inwoner")));
    }

    private static Content promises() {
        PromiseSide ngozi = new PromiseSide(
                "Ngozi",
                List.of(
                        new Promise("Belt de woningcorporatie", KEPT, Components.badge(Tone.GOOD, "Gedaan op 12 nov")),
                        new Promise("Komt donderdag naar de eettafel", OPEN, Contents.NONE)));
        PromiseSide municipality = new PromiseSide(
                "Gemeente",
                List.of(
                        new Promise(
                                "Antwoord over de huur vóór 21 nov",
                                LATE,
                                Components.badge(Tone.LATE, "3 dagen te laat")),
                        new Promise("Eén contactpersoon: Fatma", KEPT, Components.badge(Tone.GOOD, "Geregeld"))));
        return Components.card("heart-handshake", "Wat beloven wij elkaar?", Components.promises(ngozi, municipality));
    }

    private static Content takesPart() {
        return Components.card(
                "walk",
                "Doet mee",
                Components.rows(List.of(
                        Components.item(
                                Contents.NONE,
                                NavLink.to("Eigen Kracht-conferentie", "/inwoner"),
                                "Plan is vast · bel over 4 weken",
                                Components.badge(Tone.INFO, "Uitvoering")),
                        Components.item(
                                Contents.NONE,
                                NavLink.to("Eettafel De Linde", "/inwoner"),
                                "elke donderdag 17.00 · 6 keer geweest",
                                Components.badge(Tone.GOOD, "Doet mee")))));
    }

    private static Content facts() {
        return Components.card(
                "id",
                "Gegevens",
                Components.facts(List.of(
                        Fact.of("Bereikbaar", "liefst bellen, na 10 uur"),
                        Fact.of("Taal", "Nederlands, Igbo"),
                        Fact.of("Adres", "Lijsterhof 12, Kwartierstad"))));
    }

    private static Content wall() {
        return Components.card(Components.wall(
                "Haar kring is van haar.",
                "Wie zij kent, ziet u alleen waarvoor zij het vertelde. Nooit om hulp te weigeren of te stoppen."));
    }

    private static Content looked() {
        return Components.card(
                "eye",
                "Wie keek mee",
                Components.rows(List.of(
                        Components.item(
                                Components.avatar("FB"),
                                NavLink.to("Fatma de Boer", ""),
                                "vandaag 9.12 · uitvoering",
                                Contents.NONE),
                        Components.item(
                                Components.avatar("RS"),
                                NavLink.to("Ron Smits", ""),
                                "gisteren · geweigerd: geen recht",
                                Contents.NONE))));
    }
}
