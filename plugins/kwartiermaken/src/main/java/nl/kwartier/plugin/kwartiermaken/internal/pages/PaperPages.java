package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Look;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Templates;
import org.jspecify.annotations.Nullable;

/** The list to take along on paper, and the explanation of the method. */
final class PaperPages {
    private static final List<Column> COLUMNS =
            List.of(Column.of("Plek"), Column.of("Waar"), Column.of("Wie vangt op?"), Column.of("Goed om te weten"));

    private final Viewer viewer;
    private final Templates templates;

    PaperPages(Viewer viewer) {
        this.viewer = viewer;
        this.templates = Templates.of(PaperPages.class, "nl.kwartier.plugin.kwartiermaken.internal.jte");
    }

    List<Route> routes() {
        return List.of(
                page("/afdruk", "gastvrije plekken afdrukken", this::paper),
                page("/uitleg", "uitleg over kwartiermaken lezen", request -> explanation()));
    }

    private static Route page(String path, String title, Look<Page> look) {
        return Routes.page(path)
                .title(title)
                .may(Rights.READ)
                .purpose(Purpose.PLANNING)
                .show(look);
    }

    private Page paper(Request request) {
        Filter filter = Filter.of(request).state(PlaceState.HOSPITABLE);
        var byDistrict = viewer.all(request.caller()).stream()
                .filter(filter::lets)
                .collect(Collectors.groupingBy(Shown::district, TreeMap::new, Collectors.toList()));
        var cards = new ArrayList<Content>();
        byDistrict.forEach((district, some) -> cards.add(
                Components.card("", district.isEmpty() ? "Ergens in de gemeente" : district, table(district, some))));
        return Bodies.page(
                Bodies.below(
                        "Hier bent u welkom",
                        "Gastvrije plekken op " + DutchWords.date(viewer.today())
                                + ". Met de toetsen Ctrl en P drukt u deze bladzijde af."),
                cards.isEmpty()
                        ? Components.empty("door-enter", "Er is nog geen gastvrije plek.", Contents.NONE)
                        : Components.stack(cards.toArray(Content[]::new)));
    }

    private static Content table(String district, List<Shown> some) {
        return Components.table(new Table(
                "Gastvrije plekken " + district,
                COLUMNS,
                some.stream().map(PaperPages::row).toList()));
    }

    private static List<Content> row(Shown shown) {
        Welcome welcome = shown.place().welcome();
        return List.of(
                Contents.text(shown.name()),
                text(
                        shown.core() == null
                                ? null
                                : shown.core().details().address().line()),
                text(welcome.contact()),
                text(good(welcome)));
    }

    private static @Nullable String good(Welcome welcome) {
        var facts = new ArrayList<String>();
        if (welcome.quietHour() != null) {
            facts.add("Rustig uur: " + welcome.quietHour() + ".");
        }
        if (welcome.newcomers() != null) {
            facts.add(welcome.newcomers());
        }
        welcome.features().forEach(feature -> facts.add(feature.label() + "."));
        return facts.isEmpty() ? null : String.join(" ", facts);
    }

    private static Content text(@Nullable String words) {
        return words == null || words.isEmpty() ? Contents.NONE : Contents.text(words);
    }

    private Page explanation() {
        return Bodies.page(
                Bodies.below("Zo werkt kwartiermaken", "Niet de gast past zich aan, maar de plek."),
                templates.content("uitleg.jte", Explanation.OF_THE_METHOD));
    }
}
