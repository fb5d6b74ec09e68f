package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Description.DeclaredRole;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;

/** What a programme may see, and which roles people can have in it. */
final class MayTable {
    private MayTable() {}

    static Content asks(Description description) {
        if (description.asks().isEmpty()) {
            return Components.card(
                    "eye-off",
                    "Wat het mag zien",
                    Contents.text("Dit programma vroeg geen gegevens van inwoners of plekken."));
        }
        return Components.card(
                "eye",
                "Wat het mag zien",
                Components.rows(description.asks().stream()
                        .map(ask -> AskWords.row(ask, Contents.NONE))
                        .toList()));
    }

    static Content roles(Description description) {
        return description.roles().isEmpty()
                ? Contents.NONE
                : Components.card(
                        "users",
                        "Rollen voor mensen",
                        Contents.text(String.join(
                                ", ",
                                description.roles().stream()
                                        .map(DeclaredRole::label)
                                        .toList())));
    }
}
