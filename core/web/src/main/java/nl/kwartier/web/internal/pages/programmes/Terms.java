package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Description.Processing;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Table;
import nl.kwartier.web.internal.pages.KnownFacts;

/** What a programme says about how long it keeps what, and about its place in the register of processing activities. */
final class Terms {
    private Terms() {}

    static Content keeps(Description description) {
        if (description.keeps().isEmpty()) {
            return Components.card(
                    "calendar-off",
                    "Hoe lang het bewaart",
                    Contents.text("Dit programma zegt niet hoe lang het gegevens bewaart. Vraag het aan de maker."));
        }
        return Components.card(
                "calendar-time",
                "Hoe lang het bewaart",
                Components.table(new Table(
                        "Bewaartermijnen",
                        List.of(Column.of("Wat"), Column.of("Hoe lang"), Column.of("Waarom")),
                        description.keeps().stream()
                                .map(one -> List.of(
                                        Contents.text(one.what()),
                                        Contents.text(AskWords.period(one.period())),
                                        Contents.text(one.why())))
                                .toList())));
    }

    static Content processing(Description description) {
        Processing entry = description.processing();
        if (entry == null) {
            return Contents.NONE;
        }
        return Components.card(
                "file-text",
                "Voor het verwerkingsregister",
                new KnownFacts()
                        .add("Doel", entry.purpose())
                        .add("Grondslag", entry.ground())
                        .add("Van wie", entry.people())
                        .add("Welke gegevens", entry.data())
                        .add("Wie ze ook krijgt", entry.recipients())
                        .draw());
    }
}
