package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Places as a table. */
final class PlaceTable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Plek"),
            Column.of("Stand"),
            Column.of("Wie vangt op?"),
            Column.of("Rustig uur"),
            Column.number("Nog ruimte"),
            Column.of("Let op"));
    private static final List<Column> FEW = List.of(Column.of("Plek"), Column.of("Stand"), Column.of("Wijk"));

    private final Cards cards;

    PlaceTable(LocalDate today) {
        this.cards = new Cards(today);
    }

    Content of(List<Shown> some) {
        return Components.table(new Table(
                "Gastvrije plekken", COLUMNS, some.stream().map(this::row).toList()));
    }

    /** Only what a map shows. */
    static Content brief(List<Shown> some) {
        return Components.table(new Table(
                "Gastvrije plekken",
                FEW,
                some.stream()
                        .map(shown -> List.of(
                                Components.link(shown.name(), shown.href()),
                                state(shown.place()),
                                Contents.text(shown.district())))
                        .toList()));
    }

    private List<Content> row(Shown shown) {
        HospitablePlace place = shown.place();
        return List.of(
                Components.link(shown.name(), shown.href()),
                state(place),
                text(place.welcome().contact()),
                text(place.welcome().quietHour()),
                text(place.room()),
                attention(shown));
    }

    /** A state is one word or two that stay together. */
    private static Content state(HospitablePlace place) {
        return Components.badge(tone(place.state()), place.state().label().replace(' ', '\u00a0'));
    }

    private Content attention(Shown shown) {
        Content badge = cards.badge(shown);
        int open = shown.place().openPoints().size();
        boolean started = open < Point.values().length && shown.place().state() != PlaceState.STOPPED;
        return badge.isEmptyContent() && open > 0 && started
                ? Contents.text("Mist nog " + DutchWords.count(open, "punt", "punten"))
                : badge;
    }

    private static Content text(@Nullable Object value) {
        return value == null ? Contents.NONE : Contents.text(value.toString());
    }

    /** The colour of a state; the word stands beside it. */
    static Tone tone(PlaceState state) {
        return switch (state) {
            case HOSPITABLE -> Tone.GOOD;
            case PREPARED -> Tone.INFO;
            case IN_CONVERSATION, PAUSED -> Tone.SOON;
            case SOUGHT, STOPPED -> Tone.PLAIN;
        };
    }
}
