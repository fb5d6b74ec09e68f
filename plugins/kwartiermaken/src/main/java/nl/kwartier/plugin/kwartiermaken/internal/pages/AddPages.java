package nl.kwartier.plugin.kwartiermaken.internal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import org.jspecify.annotations.Nullable;

/** Looking for a place of the core and putting it on the board. */
final class AddPages {
    private static final String HERE = Bodies.HOME + "/nieuw";
    private static final int AT_ONCE = 20;
    private static final List<Column> COLUMNS =
            List.of(Column.of("Plek"), Column.of("Wat en waar"), Column.of("Op het bord"));

    private final Viewer viewer;

    AddPages(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(
                Routes.page("/nieuw")
                        .title("plek zoeken voor het bord")
                        .may(Rights.WRITE)
                        .purpose(Purpose.PLANNING)
                        .show(this::search),
                Routes.action("/nieuw/{kernplek}")
                        .title("plek op het bord zetten")
                        .may(Rights.WRITE)
                        .purpose(Purpose.PLANNING)
                        .run(this::add));
    }

    private Page search(Request request) {
        String words = request.query("zoek").orElse("");
        Slice<Place> found = viewer.town()
                .places()
                .list(
                        request.caller(),
                        new Places.Filter(words.isEmpty() ? null : words, null, null),
                        request.query("na").orElse(null),
                        AT_ONCE);
        String here = HERE + (words.isEmpty() ? "?" : "?zoek=" + encoded(words) + "&");
        Content filter = Forms.filter(
                "Zoek een plek",
                HERE,
                List.of(FieldView.of(FieldKind.TEXT, "zoek", "Naam, soort of straat")
                        .value(words)),
                "Zoek");
        return Bodies.page(
                Bodies.below("Plek toevoegen", "Welke plek in de wijk kan ruimte maken? Kies er een uit de lijst."),
                filter,
                found.items().isEmpty() ? none(request) : Components.card(table(request, found.items())),
                Components.pager(
                        DutchWords.count(found.items().size(), "plek", "plekken"),
                        NavLink.to("Volgende", found.next() == null ? "" : here + "na=" + found.next()),
                        NavLink.to("Naar het begin", request.query("na").isEmpty() ? "" : here)));
    }

    private static Content none(Request request) {
        return Components.empty(
                "map-pin",
                "Deze plek kennen wij nog niet.",
                request.may(Permissions.PLACES_WRITE)
                        ? Buttons.link(ButtonKind.SECONDARY, "map-pin-plus", "Nieuwe plek maken", "/plekken/nieuw")
                        : Contents.NONE);
    }

    private Content table(Request request, List<Place> places) {
        Map<PlaceId, HospitablePlace> onBoard = viewer.places().everything(request.caller()).places().stream()
                .filter(place -> place.state() != PlaceState.STOPPED)
                .collect(Collectors.toMap(HospitablePlace::place, Function.identity()));
        return Components.table(new Table(
                "Plekken om uit te kiezen",
                COLUMNS,
                places.stream()
                        .map(place -> row(request, place, onBoard.get(place.id())))
                        .toList()));
    }

    private List<Content> row(Request request, Place place, @Nullable HospitablePlace there) {
        String name = place.details().name();
        Content about = Contents.text(Shown.about(
                place, viewer.town().neighbourhood(request.caller(), place).orElse(null)));
        return there == null
                ? List.of(
                        Contents.text(name),
                        about,
                        Buttons.post(
                                ButtonKind.SECONDARY,
                                "plus",
                                "Zet op het bord",
                                HERE + "/" + place.id(),
                                request.csrf(),
                                Map.of()))
                : List.of(
                        Components.link(name, Bodies.HOME + "/plekken/" + there.id()),
                        about,
                        Components.badge(
                                PlaceTable.tone(there.state()), there.state().label()));
    }

    private Redirect add(Request request) {
        var id = new PlaceId(request.path("kernplek"));
        Optional<HospitablePlace> there = viewer.places().onBoard(request.caller(), id);
        if (there.isPresent()) {
            Shown shown = viewer.of(request.caller(), there.get());
            return Reply.goTo(shown.href(), shown.name() + " stond al op het bord.");
        }
        Shown shown =
                viewer.of(request.caller(), viewer.places().add(request.caller(), Ids.next(), id, Welcome.UNKNOWN));
        return Reply.goTo(shown.href(), shown.name() + " staat nu op het bord, bij Gezocht.");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
