package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.lifecycle.ProgrammeData.Storage;
import nl.kwartier.api.lifecycle.ProgrammeData.Table;
import nl.kwartier.ui.Bar;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.web.internal.pages.Dutch;

/** How much a programme keeps: a table whose numbers are also bars. */
final class StorageCard {
    private StorageCard() {}

    static Content draw(Storage storage) {
        if (storage.tables().isEmpty()) {
            return Components.card("database", "Wat het bewaart", Contents.text("Dit programma bewaart nog niets."));
        }
        return Components.card(
                "database",
                "Wat het bewaart",
                Components.stack(
                        Contents.text("Samen ongeveer " + Sizes.of(storage.bytes()) + "."), bars(storage.tables())));
    }

    private static Content bars(List<Table> tables) {
        return Drawings.bars(
                "Regels per tabel",
                "Tabel",
                "Regels",
                tables.stream()
                        .map(table -> new Bar(table.name(), table.rows(), rows(table.rows())))
                        .toList());
    }

    /** {@code 1 regel}, {@code 1.353 regels}. */
    static String rows(long rows) {
        return rows == 1 ? DutchWords.count(1, "regel", "regels") : Dutch.number(rows) + " regels";
    }
}
