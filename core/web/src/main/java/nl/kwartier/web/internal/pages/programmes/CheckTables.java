package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Check.AskLine;
import nl.kwartier.api.lifecycle.Check.Need;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;

/** The parts of a check that are lists. */
final class CheckTables {
    private CheckTables() {}

    static Content draw(Check check) {
        return Contents.of(
                asks(check.asks()),
                roles(check),
                tables(check),
                needs(check.needs()),
                Terms.keeps(check.description()),
                Terms.processing(check.description()));
    }

    private static Content asks(List<AskLine> asks) {
        if (asks.isEmpty()) {
            return Components.card(
                    "eye-off",
                    "Wat het wil gebruiken",
                    Contents.text("Dit programma vraagt geen gegevens van inwoners of plekken."));
        }
        return Components.card(
                "eye",
                "Wat het wil gebruiken",
                Components.rows(asks.stream()
                        .map(line -> AskWords.row(line.ask(), AskWords.change(line.change())))
                        .toList()));
    }

    private static Content roles(Check check) {
        if (check.roles().isEmpty()) {
            return Contents.NONE;
        }
        return Components.card(
                "users",
                "Rollen voor mensen",
                Components.table(new Table(
                        "Rollen die het programma kent",
                        List.of(Column.of("Rol"), Column.of("Nieuw?")),
                        check.roles().stream()
                                .map(line ->
                                        List.of(Contents.text(line.role().label()), AskWords.change(line.change())))
                                .toList())));
    }

    private static Content tables(Check check) {
        if (check.tables().isEmpty()) {
            return Components.card("database", "Wat het bewaart", Contents.text("Aan de tabellen verandert niets."));
        }
        return Components.card(
                "database",
                "Wat het bewaart",
                Components.table(new Table(
                        "Tabellen van het programma",
                        List.of(Column.of("Tabel"), Column.of("Wat er gebeurt")),
                        check.tables().stream()
                                .map(line -> List.of(Contents.text(line.table()), Contents.text(line.what())))
                                .toList())));
    }

    /** What is there already is for who wants to know; what is missing is for everybody. */
    private static Content needs(List<Need> needs) {
        if (needs.isEmpty()) {
            return Contents.NONE;
        }
        var missing = needs.stream().filter(need -> !need.met()).toList();
        var there = needs.stream().filter(Need::met).toList();
        return Components.card(
                "link",
                "Wat het nodig heeft",
                Components.stack(
                        missing.isEmpty() ? Contents.text("Alles wat het nodig heeft, is er.") : table(missing),
                        there.isEmpty()
                                ? Contents.NONE
                                : Components.disclosure("Wat er al is (" + there.size() + ")", table(there))));
    }

    private static Content table(List<Need> needs) {
        return Components.table(new Table(
                "Wat het programma nodig heeft",
                List.of(Column.of("Wat"), Column.of("Is het er?")),
                needs.stream()
                        .map(need -> List.of(Contents.text(need.what()), met(need)))
                        .toList()));
    }

    private static Content met(Need need) {
        if (need.met()) {
            return Components.badge(Tone.GOOD, "is er");
        }
        return need.optional()
                ? Components.badge(Tone.PLAIN, "is er niet, kan zonder")
                : Components.badge(Tone.LATE, "ontbreekt");
    }
}
