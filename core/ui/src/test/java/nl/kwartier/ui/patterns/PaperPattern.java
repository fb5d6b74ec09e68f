package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Paper;
import nl.kwartier.ui.Table;

/** A list of two sheets to hang up, and a small sheet to take along. */
final class PaperPattern {
    private PaperPattern() {}

    static Content list() {
        List<List<Content>> rows = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> List.of(
                        Contents.text(i % 2 == 0 ? "Buurtwerkplaats De Schaaf " + i : "Koor Zuiderklank " + i),
                        Contents.text("Lijsterhof " + i),
                        Contents.text(i % 3 == 0 ? "Rustig uur op dinsdag" : "Vraag naar Henk")))
                .toList();
        return Components.paper(Paper.of("Hier bent u welkom")
                .back(NavLink.to("Terug naar de plekken", "/kwartiermaken"))
                .lines("Gastvrije plekken in Kwartierstad op 24 november 2026.")
                .body(Components.table(new Table(
                        "Gastvrije plekken",
                        List.of(Column.of("Plek"), Column.of("Waar"), Column.of("Goed om te weten")),
                        rows)))
                .footer("Weet u een plek die hier nog niet staat? Bel 0123 456 789."));
    }

    static Content invitation() {
        return Components.paper(Paper.of("U loopt mee!")
                .size(Paper.Size.A5)
                .lines("Beste Selam,", "U doet mee met de wandelgroep in Noord. Fijn dat u komt.")
                .body(Components.table(new Table(
                        "Wandelingen",
                        List.of(Column.of("Dag"), Column.of("Start"), Column.number("Kilometer")),
                        List.of(
                                walk("zaterdag 28 november", "Bibliotheek", "4"),
                                walk("zaterdag 5 december", "De Linde", "5")))))
                .footer("Kunt u een keer niet? Bel Truus: 0123 456 789."));
    }

    private static List<Content> walk(String day, String start, String far) {
        return List.of(Contents.text(day), Contents.text(start), Contents.text(far));
    }
}
