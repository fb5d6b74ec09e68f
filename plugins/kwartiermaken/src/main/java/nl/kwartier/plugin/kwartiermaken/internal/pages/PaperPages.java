package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Paper;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Templates;
import org.jspecify.annotations.Nullable;

/** The list to take along on paper, and the explanation of the method. */
final class PaperPages {
    private static final String WELCOME = "Hier bent u welkom";
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
        List<Shown> some = viewer.all(request.caller()).stream()
                .filter(filter::lets)
                .sorted(Comparator.comparing(Shown::district))
                .toList();
        var paper = Paper.of(WELCOME)
                .back(NavLink.to("Terug naar de plekken", Bodies.HOME))
                .lines("Gastvrije plekken op " + DutchWords.date(viewer.today()) + ".")
                .body(
                        some.isEmpty()
                                ? Components.empty("door-enter", "Er is nog geen gastvrije plek.", Contents.NONE)
                                : Components.table(new Table(
                                        "Gastvrije plekken",
                                        COLUMNS,
                                        some.stream().map(PaperPages::row).toList())));
        return Page.of(WELCOME, out -> Contents.write(Components.paper(paper), out));
    }

    private static List<Content> row(Shown shown) {
        Welcome welcome = shown.place().welcome();
        return List.of(Contents.text(shown.name()), text(where(shown)), text(welcome.contact()), text(good(welcome)));
    }

    private static String where(Shown shown) {
        String address =
                shown.core() == null ? "" : shown.core().details().address().line();
        return shown.district() + (shown.district().isEmpty() || address.isEmpty() ? "" : ": ") + address;
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
