package nl.kwartier.ui.patterns;

import static nl.kwartier.ui.ButtonKind.PRIMARY;
import static nl.kwartier.ui.ButtonKind.SECONDARY;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.BoardColumn;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.ChipMenu;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Detail;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Ticket;
import nl.kwartier.ui.Tone;

/** A programme's board. */
final class BoardPattern {
    private BoardPattern() {}

    static Content body() {
        Heading heading = Heading.of(
                        "Gastvrije plekken",
                        "Niet de gast past zich aan, maar de plek. 6 van de 22 plekken in de wijk zijn gastvrij.")
                .crumbs(NavLink.to("Kwartiermaken", "/kwartiermaken"), NavLink.here("Plekken", ""))
                .actions(
                        Buttons.link(SECONDARY, "printer", "Print", "?afdruk"),
                        Buttons.link(PRIMARY, "plus", "Plek toevoegen", "/kwartiermaken/nieuw"));
        return Contents.of(Components.heading(heading), chips(), Components.board("Plekken naar stand", columns()));
    }

    private static Content chips() {
        return Components.chips(
                "Weergave en filters",
                List.of(
                        List.of(
                                NavLink.here("Bord", "?als=bord"),
                                NavLink.to("Lijst", "?als=lijst"),
                                NavLink.to("Kaart", "?als=kaart")),
                        List.of(NavLink.to("Nog ruimte", "?ruimte"))),
                List.of(
                        new ChipMenu(
                                "Wijk: Noord",
                                List.of(
                                        NavLink.to("Alle wijken", "?"),
                                        NavLink.here("Noord", "?wijk=noord"),
                                        NavLink.to("Zuid", "?wijk=zuid"))),
                        new ChipMenu(
                                "Rustig uur",
                                List.of(NavLink.here("Maakt niet uit", "?"), NavLink.to("Op dinsdag", "?rustig=di")))));
    }

    private static List<BoardColumn> columns() {
        Content none = Contents.NONE;
        return List.of(
                new BoardColumn(
                        "Gezocht",
                        List.of(
                                ticket(
                                        "Sportkantine De Kade",
                                        "Drie keer nee · ga in gesprek",
                                        0,
                                        badge(Tone.LATE, "2× angst"),
                                        new Detail("message-report", "Nog geen gesprek")),
                                ticket(
                                        "Naaiatelier Noord",
                                        "Gezien op het festival",
                                        0,
                                        none,
                                        new Detail("user", "Nog niemand")))),
                new BoardColumn(
                        "In gesprek",
                        List.of(
                                ticket(
                                        "Koor Zuiderklank",
                                        "Wie vangt op? Marja",
                                        3,
                                        none,
                                        new Detail("volume-3", "Rustig uur: do 14.00")),
                                ticket(
                                        "Bibliotheek Oost",
                                        "Wie vangt op? Ron",
                                        4,
                                        none,
                                        new Detail("volume-3", "Rustig uur: elke ochtend")))),
                new BoardColumn(
                        "Voorbereid",
                        List.of(ticket(
                                "Moestuin Het Veld",
                                "Wie vangt op? Aïcha",
                                5,
                                badge(Tone.INFO, "Klaar om te openen"),
                                new Detail("armchair", "2 plaatsen")))),
                new BoardColumn(
                        "Gastvrij",
                        List.of(
                                ticket(
                                        "Buurtwerkplaats De Schaaf",
                                        "Wie vangt op? Henk",
                                        5,
                                        none,
                                        new Detail("armchair", "Nog ruimte: 2"),
                                        new Detail("volume-3", "di 9–11")),
                                ticket(
                                        "Eettafel De Linde",
                                        "Wie vangt op? Bep en Omar",
                                        5,
                                        none,
                                        new Detail("armchair", "Nog ruimte: 1"),
                                        new Detail("user", "3 gasten")))),
                new BoardColumn(
                        "Pauze",
                        List.of(ticket(
                                "Kringloop Zuid",
                                "Contactpersoon gestopt",
                                4,
                                badge(Tone.SOON, "5 dagen"),
                                new Detail("user", "Zoek een nieuwe")))));
    }

    private static Content badge(Tone tone, String text) {
        return Components.badge(tone, text);
    }

    private static Ticket ticket(String name, String sub, int points, Content badge, Detail... details) {
        return new Ticket(name, "/plekken", sub, Components.readiness(points, 5, "punten"), badge, List.of(details));
    }
}
