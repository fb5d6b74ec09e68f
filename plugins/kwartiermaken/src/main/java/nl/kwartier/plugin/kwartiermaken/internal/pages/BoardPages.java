package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.util.Arrays;
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
import nl.kwartier.ui.BoardColumn;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** The board, the list and the map: all places at once. */
final class BoardPages {
    private static final int ON_A_PAGE = 50;

    private final Viewer viewer;
    private final PlaceMap map;

    BoardPages(Viewer viewer) {
        this.viewer = viewer;
        this.map = new PlaceMap(viewer.town());
    }

    List<Route> routes() {
        return List.of(
                page("/", "gastvrije plekken op het bord bekijken", this::board),
                page("/lijst", "gastvrije plekken in de lijst bekijken", this::list),
                page("/kaart", "gastvrije plekken op de kaart bekijken", this::onMap));
    }

    private static Route page(String path, String title, Look<Page> look) {
        return Routes.page(path)
                .title(title)
                .may(Rights.READ)
                .purpose(Purpose.PLANNING)
                .show(look);
    }

    private Page board(Request request) {
        Filter filter = Filter.of(request).state(null);
        List<Shown> all = viewer.all(request.caller());
        List<Shown> some = all.stream().filter(filter::lets).toList();
        return around(request, Chips.BOARD, filter, all, some, board(some));
    }

    private Content board(List<Shown> some) {
        var cards = new Cards(viewer.today());
        return Components.board(
                "Plekken naar hoe ver ze zijn",
                Arrays.stream(PlaceState.values())
                        .filter(state -> state != PlaceState.STOPPED)
                        .map(state -> new BoardColumn(
                                state.label(),
                                some.stream()
                                        .filter(shown -> shown.place().state() == state)
                                        .sorted(Comparator.comparing(this::haste))
                                        .map(cards::ticket)
                                        .toList()))
                        .toList());
    }

    /** Whatever asks for something stands on top, the most urgent first; the rest stays in order of name. */
    private int haste(Shown shown) {
        return Wait.one(shown, viewer.today())
                .map(wait -> switch (wait.urgency()) {
                    case LATE -> 0;
                    case SOON -> 1;
                    case CALM -> 2;
                })
                .orElse(3);
    }

    private Page list(Request request) {
        Filter filter = Filter.of(request);
        List<Shown> all = viewer.all(request.caller());
        List<Shown> some = all.stream().filter(filter::lets).toList();
        String after = request.query("na").orElse("");
        List<Shown> rest = some.stream()
                .dropWhile(shown -> !after.isEmpty() && !shown.place().id().equals(after))
                .skip(after.isEmpty() ? 0 : 1)
                .toList();
        List<Shown> part = rest.subList(0, Math.min(ON_A_PAGE, rest.size()));
        String here = filter.url(Chips.LIST);
        String next = rest.size() > ON_A_PAGE
                ? here + (here.contains("?") ? "&" : "?") + "na="
                        + part.get(part.size() - 1).place().id()
                : "";
        return around(
                request,
                Chips.LIST,
                filter,
                all,
                some,
                Contents.of(
                        Components.card(new PlaceTable(viewer.today()).of(part)),
                        Components.pager(
                                DutchWords.count(some.size(), "plek", "plekken"),
                                NavLink.to("Volgende", next),
                                NavLink.to("Naar het begin", after.isEmpty() ? "" : here))));
    }

    private Page onMap(Request request) {
        Filter filter = Filter.of(request).state(null);
        List<Shown> all = viewer.all(request.caller());
        List<Shown> some = all.stream().filter(filter::lets).toList();
        return around(
                request,
                Chips.MAP,
                filter,
                all,
                some,
                Components.stack(
                        Components.card(map.of(request.caller(), some)),
                        Components.card("list", "Dezelfde plekken", PlaceTable.brief(some))));
    }

    private Page around(Request request, String here, Filter filter, List<Shown> all, List<Shown> some, Content body) {
        Content content = all.isEmpty()
                ? Components.empty(
                        "door-enter",
                        "Nog geen plek op het bord. Welke plek in de wijk kan ruimte maken?",
                        Contents.NONE)
                : some.isEmpty()
                        ? Components.empty(
                                "filter",
                                "Geen plek past bij deze keuze.",
                                Buttons.link(ButtonKind.SECONDARY, "", "Toon alles", here))
                        : body;
        return Bodies.page(
                heading(request, filter, some),
                all.isEmpty()
                        ? Contents.NONE
                        : Chips.of(here, filter, viewer.town().districts(request.caller())),
                content,
                help());
    }

    private static Heading heading(Request request, Filter filter, List<Shown> some) {
        long open = some.stream()
                .filter(shown -> shown.place().state() == PlaceState.HOSPITABLE)
                .count();
        String where = filter.district() == null ? "op het bord" : "in " + filter.district();
        var heading = Heading.of(
                        "Gastvrije plekken",
                        "Niet de gast past zich aan, maar de plek. " + open + " van de " + some.size() + " plekken "
                                + where + (open == 1 ? " is gastvrij." : " zijn gastvrij."))
                .crumbs(NavLink.to("Kwartiermaken", Bodies.HOME), NavLink.here("Plekken", ""));
        Content print = Buttons.link(
                ButtonKind.SECONDARY, "printer", "Print", filter.state(null).url(Bodies.HOME + "/afdruk"));
        return request.may(Rights.WRITE)
                ? heading.actions(
                        print, Buttons.link(ButtonKind.PRIMARY, "plus", "Plek toevoegen", Bodies.HOME + "/nieuw"))
                : heading.actions(print);
    }

    private static Content help() {
        return Components.link("Zo werkt kwartiermaken", Bodies.HOME + "/uitleg");
    }
}
