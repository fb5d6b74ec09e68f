package nl.kwartier.ui.patterns;

import static nl.kwartier.ui.ButtonKind.PRIMARY;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.Bar;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;

/** A long list with its filter, its next page, and a chart. */
final class ListPattern {
    private ListPattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of("Plekken", "60 plekken waar mensen terechtkunnen.")
                        .actions(Buttons.link(PRIMARY, "plus", "Nieuwe plek", "/formulier"))),
                filter(),
                Components.stack(
                        Components.card(Contents.of(
                                Components.table(table()),
                                Components.pager(
                                        "4 van 60 plekken",
                                        NavLink.to("Volgende 50", "?vanaf=x"),
                                        NavLink.to("Terug naar het begin", "?")))),
                        Components.card("chart-bar", "Bezoek per wijk", chart())));
    }

    private static Content filter() {
        return Forms.filter(
                "Zoek in plekken",
                "/plekken",
                List.of(
                        FieldView.of(FieldKind.TEXT, "naam", "Naam").value("linde"),
                        FieldView.of(FieldKind.SELECT, "wijk", "Wijk")
                                .choices(List.of(Choice.of("", "Alle wijken"), Choice.of("noord", "Noord")))),
                "Zoek");
    }

    private static Table table() {
        return new Table(
                "Plekken",
                List.of(Column.of("Plek"), Column.of("Wijk"), Column.of("Stand"), Column.number("Plaatsen")),
                List.of(
                        row("Buurthuis De Linde", "Noord", Components.badge(Tone.GOOD, "Gastvrij"), "40"),
                        row("Koor Zuiderklank", "Zuid", Components.badge(Tone.INFO, "In gesprek"), "25"),
                        row("Kringloop Zuid", "Zuid", Components.badge(Tone.SOON, "Pauze"), "8"),
                        row("Sportkantine De Kade", "", Contents.NONE, "120")));
    }

    private static List<Content> row(String name, String district, Content state, String seats) {
        Content where = district.isEmpty() ? Contents.NONE : Contents.text(district);
        return List.of(Components.link(name, "/plekken"), where, state, Contents.text(seats));
    }

    private static Content chart() {
        return Drawings.bars(
                "Bezoek per wijk in november",
                "Wijk",
                "Bezoek",
                List.of(
                        new Bar("Noord", 214, "214 keer"),
                        new Bar("Zuid", 163, "163 keer"),
                        new Bar("Centrum", 98, "98 keer"),
                        new Bar("Buitengebied", 11, "11 keer")));
    }
}
